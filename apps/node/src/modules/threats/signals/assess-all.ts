import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../../../kernel/refusal.ts'
import type { View } from '../queries.ts'
import { assessNext } from './open-assessor.ts'
import { RebuiltMeanwhile } from './keep-assessed.ts'
import { openAnalysts, type Analysts } from './open-analysts.ts'
import { readAssessed } from './read-board.ts'
import { openSeriesMemory } from './remembered-series.ts'

const askAgainMs = 50
const patienceMs = 120_000

/** Waits for the assessor that runs at this node to have come to the end of the view. Throws Refusal `busy`. */
export async function untilAssessed(view: View): Promise<void> {
  for (let waitedMs = 0; (await readAssessed(view)) < view.asOf.size; waitedMs += askAgainMs) {
    if (waitedMs >= patienceMs)
      throw new Refusal('busy', 'The signals of the newest reports are still being looked for; try again')
    await setTimeout(askAgainMs)
  }
}

/** The same where no assessor runs, as before a node listens and over a record that is computed again. */
export async function assessAll(view: View): Promise<void> {
  if ((await readAssessed(view)) >= view.asOf.size) return
  const analysts = openAnalysts()
  try {
    while ((await readAssessed(view)) < view.asOf.size) await assessSome(view, analysts)
  } finally {
    await analysts.close()
  }
}

/** A briefing that lacks the signals of a series would look complete. */
function refuse(error: unknown): never {
  throw error
}

/** An assessor that has begun meanwhile has done the same. */
async function assessSome({ db }: View, analysts: Analysts): Promise<void> {
  const parts = { node: { db }, analysts, memory: openSeriesMemory(), say: refuse }
  try {
    await assessNext(parts, new AbortController().signal)
  } catch (error) {
    if (!(error instanceof RebuiltMeanwhile)) throw error
  }
}
