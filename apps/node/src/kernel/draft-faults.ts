import { StatementError } from '@concert/statement'
import { Refusal, type RefusalCode, type ToldFault } from './refusal.ts'

/** What is wrong with a draft, where, and of which kind it is. */
export type DraftFault = ToldFault & { readonly code: RefusalCode | StatementError['code'] }

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
  const texts = error instanceof Refusal ? error.texts : undefined
  const whole: ToldFault = { place: '', message, ...(texts === undefined ? {} : { texts }) }
  return (faults.length > 0 ? faults : [whole]).map((fault) => ({ ...fault, code }))
}
