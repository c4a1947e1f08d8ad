import { openCommit, type CommitParts } from './commit-batch.ts'
import type { Clock } from './clock.ts'
import type { Draft, Genuine } from './draft.ts'
import type { Receipt } from './receipt.ts'
import { Refusal } from './refusal.ts'
import { answerSays } from './rule-texts/answer-says.ts'
import { takeBatch, type Waiting } from './take-batch.ts'
import type { Touched, Touches } from './touched.ts'

export type SequencerParts = CommitParts & {
  /** Never falls: what comes into the queue is received now. */
  readonly clock: Clock
  /** Receipts of those among the drafts that the record has already. */
  readonly findKnown: (drafts: readonly Draft[]) => Promise<ReadonlyMap<string, Receipt>>
  readonly check: (drafts: readonly Draft[]) => Promise<ReadonlyMap<Draft, Refusal>>
  readonly touches: Touches
}

export type Sequencer = {
  readonly submit: (genuine: Genuine) => Promise<Receipt>
  /** Takes nothing more, and resolves when everyone who waits has an answer. */
  readonly close: () => Promise<void>
}

const queueLimit = 20_000
const batchesUnderWay = 2

type UnderWay = { readonly touched: Touched; readonly done: Promise<void> }

/**
 * The single writer. Drafts queue, a batch of those that do not touch one another is checked by the rules,
 * appended with one group commit, projected in one transaction, and only then answered. Meanwhile the next batch is
 * checked, if it touches nothing of those under way: the tables then tell all that matters to it. Whatever throws,
 * every caller gets an answer; after what is fatal nothing more is taken, for the tables no longer tell what is known.
 */
export function openSequencer(given: SequencerParts): Sequencer {
  const queue: Waiting[] = []
  const underWay: UnderWay[] = []
  let running: Promise<void> | undefined
  let ended = false
  let isBroken = false
  const onFatal = (error: unknown): void => {
    ended = isBroken = true
    for (const { reject } of queue.splice(0)) reject(stopping())
    given.onFatal(error)
  }
  const parts = { ...given, onFatal }
  const commit = openCommit(parts)
  const begin = (batch: readonly Waiting[], touched: Touched): void => {
    // It was being checked when the end came.
    if (isBroken) return batch.forEach(({ reject }) => reject(stopping()))
    const own = { touched, done: commit(batch).then(() => void underWay.splice(underWay.indexOf(own), 1)) }
    underWay.push(own)
  }
  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const { taken, touched } = takeBatch(
        queue,
        underWay.map((one) => one.touched),
      )
      const allowed = taken.length === 0 ? [] : await answerOthers(taken, parts)
      if (allowed.length > 0) begin(allowed, touched)
      if (taken.length === 0 || underWay.length >= batchesUnderWay) await underWay[0]?.done
    }
    running = undefined
  }
  const refusal = (): Refusal | undefined =>
    ended ? stopping() : queue.length >= queueLimit ? tooMany() : undefined
  return {
    submit: (genuine) =>
      new Promise((resolve, reject) => {
        const refused = refusal()
        if (refused !== undefined) return reject(refused)
        const draft = { ...genuine, received: given.clock.now() }
        // A draft whose keys cannot be told is its own sender's trouble, and never holds up the others.
        queue.push({ draft, keys: parts.touches(draft), resolve, reject })
        running ??= Promise.resolve().then(run)
      }),
    close: async () => {
      ended = true
      await running
      await Promise.all(underWay.map(({ done }) => done))
    },
  }
}

function stopping(): Refusal {
  return new Refusal('busy', answerSays.stopping)
}

function tooMany(): Refusal {
  return new Refusal('busy', answerSays.queueFull({ waiting: queueLimit }))
}

/**
 * Answers those that the record has already and those that the rules refuse; the others are allowed. The same
 * statement twice is one statement and gets the same receipt, whatever the rules would say to it now.
 */
async function answerOthers(
  batch: readonly Waiting[],
  { findKnown, check }: SequencerParts,
): Promise<Waiting[]> {
  const drafts = batch.map(({ draft }) => draft)
  try {
    const [known, refusals] = await Promise.all([findKnown(drafts), check(drafts)])
    return batch.filter(({ draft, resolve, reject }) => {
      const receipt = known.get(draft.id)
      const refusal = refusals.get(draft)
      if (receipt !== undefined) resolve({ ...receipt, repeated: true })
      else if (refusal !== undefined) reject(refusal)
      return receipt === undefined && refusal === undefined
    })
  } catch (error) {
    for (const { reject } of batch) reject(error)
    return []
  }
}
