import { locales } from '@concert/language'
import type { Language } from '@concert/statement'

type Options = { readonly timeZone?: string; readonly short?: boolean }

/** An instant (UTC text) in words: in the reader's zone unless another is named, which is written beside it. */
export function momentIn(language: Language, at: string, { timeZone, short = false }: Options = {}): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    ...(short ? {} : { year: 'numeric' as const }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
  return format.format(new Date(at))
}
