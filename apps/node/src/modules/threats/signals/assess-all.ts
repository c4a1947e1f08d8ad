import { setTimeout } from 'node:timers/promises'
import type { View } from '../queries.ts'
import { assessNext } from './open-assessor.ts'
import { RebuiltMeanwhile } from './keep-assessed.ts'
import { openAnalysts, type Analysts } from './open-analysts.ts'
import { readAssessed } from './read-board.ts'
import { openSeriesMemory } from './remembered-series.ts'

const askAgainMs = 50
const patienceMs = 3_000

/**
 * Waits for the assessor that runs at this node to come to the end of the view. Where it gets no further, as after
 * tables were built anew, the rest is done here: two that assess the same write the same.
 */
export async function untilAssessed(view: View, analysts: Analysts): Promise<void> {
  let known = -1
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += askAgainMs) {
    const assessed = await readAssessed(view)
    if (assessed >= view.asOf.size) return
    if (assessed > known) waitedMs = 0
    known = assessed
    await setTimeout(askAgainMs)
  }
  await assessRest(view, analysts)
}

/** The same where no assessor runs, as before a node listens and over a record that is computed again. */
export async function assessAll(view: View): Promise<void> {
  if ((await readAssessed(view)) >= view.asOf.size) return
  const analysts = openAnalysts()
  try {
    await assessRest(view, analysts)
  } finally {
    await analysts.close()
  }
}

async function assessRest(view: View, analysts: Analysts): Promise<void> {
  while ((await readAssessed(view)) < view.asOf.size) await assessSome(view, analysts)
}

/** An assessor that is faster has done the same. */
async function assessSome({ db }: View, analysts: Analysts): Promise<void> {
  const parts = { node: { db }, analysts, memory: openSeriesMemory(), say: refuse }
  try {
    await assessNext(parts, new AbortController().signal)
  } catch (error) {
    if (!(error instanceof RebuiltMeanwhile)) throw error
  }
}

/** A briefing that lacks the signals of a series would look complete. */
function refuse(error: unknown): never {
  throw error
}
