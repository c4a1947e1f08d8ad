import type { DraftAnswer, Problem, ReceiptAnswer } from '@concert/api'
import { contentOf, saysTheSame } from './draft-content.ts'
import type { Signing } from './signing.ts'

/** What is asked of the node next; each may be asked again. */
export type SigningCall = 'create' | 'save' | 'read' | 'sign' | 'submit'

export type SigningOutcome =
  | { readonly draft: DraftAnswer }
  | { readonly receipt: ReceiptAnswer }
  | { readonly problem: Problem }
  /** No answer came: it may have been done or not. */
  | { readonly lost: true }

const firstDelayMs = 1_000
const longestDelayMs = 60_000

/** Undefined when nothing more is to be asked. */
export function nextCall({ stage, version, act }: Signing): SigningCall | undefined {
  if (stage === 'kept') return version === undefined ? 'create' : 'save'
  if (stage === 'saved') return act
  return stage === 'doubt' ? 'read' : undefined
}

/** The signing after an answer, or after none. */
export function advanceSigning(signing: Signing, outcome: SigningOutcome, now: number): Signing {
  if ('lost' in outcome) return later(signing, now)
  if ('problem' in outcome) return afterProblem(signing, outcome.problem, now)
  const reached: Signing = { ...signing, tries: 0, tryAfterMs: now, isSignedOut: undefined }
  if ('draft' in outcome) return afterDraft(reached, outcome.draft)
  // Somebody may have signed something else under this draft before: then the receipt is not for what was agreed to.
  if (outcome.receipt.repeated) return { ...reached, stage: 'doubt' }
  return { ...reached, stage: 'done', receipt: outcome.receipt, problem: undefined }
}

/** Tries again ever more seldom, a minute apart at most. */
function later(signing: Signing, now: number): Signing {
  const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(signing.tries, 10))
  return { ...signing, tries: signing.tries + 1, tryAfterMs: now + delayMs }
}

function afterProblem(signing: Signing, problem: Problem, now: number): Signing {
  const { status } = problem
  if (status === 401) return { ...later(signing, now), isSignedOut: true }
  if (status >= 500 || status === 408 || status === 429) return later(signing, now)
  const reached: Signing = { ...signing, tries: 0, tryAfterMs: now, isSignedOut: undefined, problem }
  return { ...reached, stage: status === 409 && signing.stage !== 'doubt' ? 'doubt' : 'refused' }
}

function afterDraft(signing: Signing, draft: DraftAnswer): Signing {
  const { status, version, receipt } = draft
  const isSame = saysTheSame(signing.content, contentOf(draft))
  if (!isSame || status === 'withdrawn') return { ...signing, stage: 'changed', theirs: draft }
  if (status === 'signed') return { ...signing, stage: 'done', receipt, version, problem: undefined }
  if (status === 'submitted' && signing.act === 'submit')
    return { ...signing, stage: 'done', version, problem: undefined }
  const isRefused = signing.stage === 'doubt' && signing.problem !== undefined && version === signing.version
  if (isRefused) return { ...signing, stage: 'refused' }
  return { ...signing, stage: 'saved', version, problem: undefined }
}

/** Agrees to sign what one has here though something else stands at the node; it is saved over that first. */
export function keepMine(signing: Signing, now: number): Signing {
  const version = signing.theirs?.version ?? signing.version
  return {
    ...signing,
    stage: 'kept',
    version,
    theirs: undefined,
    problem: undefined,
    tries: 0,
    tryAfterMs: now,
  }
}

/** Asks once more for what was refused. */
export function tryAgain(signing: Signing, now: number): Signing {
  return { ...signing, stage: 'kept', problem: undefined, tries: 0, tryAfterMs: now }
}
