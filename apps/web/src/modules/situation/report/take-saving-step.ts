import type { DraftAnswer } from '@concert/api'
import { ApiError } from '../../../api/api-error.ts'
import { getNow, send } from '../../../api/client.ts'
import { contentOf } from '../../../outbox/draft-content.ts'
import { isOurs, savedAs, withoutPart, type SavedParts, type SavingStep } from './draft-saving.ts'

export type SavingResult =
  | { readonly saved: SavedParts }
  /** Something else stands at the node under this part's draft. */
  | { readonly conflict: { readonly name: string; readonly theirs: DraftAnswer } }

/** Asks the node for one step; `saved` says already what is being sent. Throws ApiError for what no one here can settle. */
export async function takeSavingStep(
  step: SavingStep,
  saved: SavedParts,
  agency: string,
): Promise<SavingResult> {
  const { name } = step
  if (step.take === 'forget') return { saved: withoutPart(saved, name) }
  try {
    if (step.take === 'withdraw') return await withdraw(name, saved)
    const draft = await write(step, saved, agency)
    return { saved: savedAs(saved, name, { version: draft.version, content: step.content }) }
  } catch (error) {
    if (error instanceof ApiError && error.problem?.status === 409) return settle(step, saved)
    throw error
  }
}

function write(
  { take, name, content }: Extract<SavingStep, { readonly content: unknown }>,
  saved: SavedParts,
  agency: string,
): Promise<DraftAnswer> {
  const { id, version } = saved[name]!
  return take === 'create'
    ? send('POST', '/api/drafts', { id, agency, ...content })
    : send('PUT', `/api/drafts/${id}`, { version, ...content })
}

async function withdraw(name: string, saved: SavedParts): Promise<SavingResult> {
  const { id, version: known } = saved[name]!
  const version = known ?? (await versionOf(id))
  if (version !== undefined) await send('POST', `/api/drafts/${id}/withdraw`, { version })
  return { saved: withoutPart(saved, name) }
}

/** Undefined when what was sent never arrived. */
async function versionOf(id: string): Promise<number | undefined> {
  try {
    return (await getNow('/api/drafts/{id}', { id })).version
  } catch (error) {
    if (error instanceof ApiError && error.problem?.status === 404) return undefined
    throw error
  }
}

/** What was refused may have been our own step whose answer was lost. */
async function settle({ name, take }: SavingStep, saved: SavedParts): Promise<SavingResult> {
  const theirs = await getNow('/api/drafts/{id}', { id: saved[name]!.id })
  const isOver = theirs.status === 'signed' || theirs.status === 'withdrawn'
  if (take === 'withdraw' && isOver) return { saved: withoutPart(saved, name) }
  const content = contentOf(theirs)
  if (theirs.status === 'open' && isOurs(saved[name]!, content))
    return { saved: savedAs(saved, name, { version: theirs.version, content }) }
  return { conflict: { name, theirs } }
}
