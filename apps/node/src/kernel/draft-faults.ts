import { StatementError, type Fault } from '@concert/statement'
import { Refusal, type RefusalCode } from './refusal.ts'

/** What is wrong with a draft, where, and of which kind it is. */
export type DraftFault = Fault & { readonly code: RefusalCode | StatementError['code'] }

/** The faults for which an attempt is refused, by a refusal that it answers or throws. */
export async function draftFaults(
  attempt: () => Promise<Refusal | undefined>,
): Promise<readonly DraftFault[]> {
  try {
    return faultsOf(await attempt())
  } catch (error) {
    if (error instanceof Refusal || error instanceof StatementError) return faultsOf(error)
    throw error
  }
}

function faultsOf(error: Refusal | StatementError | undefined): readonly DraftFault[] {
  if (error === undefined) return []
  const { code, faults, message } = error
  return (faults.length > 0 ? faults : [{ place: '', message }]).map((fault) => ({ ...fault, code }))
}
