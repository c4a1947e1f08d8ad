import { mostInPart } from '@concert/api'
import { useSearch } from '@tanstack/react-router'
import { partSearch } from './part-search.ts'

/** Which part of a long list the address asks for, as a parameter; the first one is asked for by nothing. */
export function usePart(): { readonly from?: number } {
  const from = partSearch(useSearch({ strict: false }))
  return from === 0 ? {} : { from }
}

/** Where the parts before and after begin; undefined: there is none. */
export function partsBeside(
  from: number,
  { shown, total }: { readonly shown: number; readonly total: number },
): { readonly before: number | undefined; readonly after: number | undefined } {
  return {
    before: from === 0 ? undefined : Math.max(0, from - mostInPart),
    after: from + shown < total ? from + shown : undefined,
  }
}
