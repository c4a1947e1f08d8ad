import type { Draft } from './draft.ts'
import { Refusal, type RefusalCode, type ToldFault } from './refusal.ts'

/** What a rule finds wrong with a draft, where, and of which kind it is. */
export type CodedFault = ToldFault & { readonly code: RefusalCode }

/** The refusal of a draft for the first of its faults, with all of them; undefined when there is none. */
export function refusalFor({ said }: Draft, faults: readonly CodedFault[]): Refusal | undefined {
  const [first] = faults
  if (first === undefined) return undefined
  const { code, place, message } = first
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new Refusal(
    code,
    `Cannot take ${said.statement.kind}: ${place}: ${message}${more}`,
    faults.map(({ code: _, ...told }) => told),
  )
}
