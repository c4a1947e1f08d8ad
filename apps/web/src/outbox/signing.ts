import type { DraftAnswer, Problem, ReceiptAnswer } from '@concert/api'
import type { DraftContent } from './draft-content.ts'

/**
 * Somebody's decision to sign a draft, or to submit it for signature, kept in this browser until the node has answered.
 * Its id is the draft's, and everything that is asked of the node on the way may be asked again without harm: so it is
 * carried out once, however often the line breaks.
 */
export type Signing = {
  readonly id: string
  readonly act: 'sign' | 'submit'
  readonly agency: string
  readonly person: string
  /** What was read through and agreed to. Nothing else is signed. */
  readonly content: DraftContent
  /** The draft's version at the node, as far as it is known here; undefined before it is there. */
  readonly version: number | undefined
  readonly stage: SigningStage
  /** This browser's instant. */
  readonly decided: string
  /** How often the node could not be reached in a row. */
  readonly tries: number
  /** Not before then; in ms of this browser's clock. */
  readonly tryAfterMs: number
  readonly isSignedOut?: boolean | undefined
  readonly receipt?: ReceiptAnswer | undefined
  readonly problem?: Problem | undefined
  /** What stands at the node instead. */
  readonly theirs?: DraftAnswer | undefined
}

export type SigningStage =
  /** Only here. */
  | 'kept'
  /** The node has the draft as it is here. */
  | 'saved'
  /** The node said that something else stands: it is asked what. */
  | 'doubt'
  | 'done'
  | 'refused'
  /** Somebody else changed, withdrew or signed the draft since. */
  | 'changed'

export type Decision = Pick<Signing, 'id' | 'act' | 'agency' | 'person' | 'content'> & {
  /** Of the draft that was read at the node, when `isSaved` exactly as `content` says. */
  readonly version?: number | undefined
  readonly isSaved?: boolean
}

export function decide({ isSaved = false, version, ...decision }: Decision, now: number): Signing {
  return {
    ...decision,
    version,
    stage: isSaved && version !== undefined ? 'saved' : 'kept',
    decided: new Date(now).toISOString(),
    tries: 0,
    tryAfterMs: now,
  }
}

export function isUnderWay({ stage }: Pick<Signing, 'stage'>): boolean {
  return stage === 'kept' || stage === 'saved' || stage === 'doubt'
}
