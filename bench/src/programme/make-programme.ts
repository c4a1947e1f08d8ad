import { formatInstant } from '@concert/statement'
import { startBenchNode, type BenchNode } from '../bench-node.ts'
import { sayActions, type MadeAction } from './made-actions.ts'
import { sayContacts, type MadeContact } from './made-contacts.ts'
import { commentOn, sayProposals, type MadeProposal } from './made-proposals.ts'
import { sayReports } from './made-reports.ts'
import { openWriter } from './open-writer.ts'
import { settableClock } from './settable-clock.ts'

export type Programme = BenchNode & {
  readonly proposals: readonly MadeProposal[]
  readonly contacts: readonly MadeContact[]
  readonly actions: readonly MadeAction[]
  /** A proposal of which three hundred things were said. */
  readonly discussed: MadeProposal
  readonly statements: number
  readonly projectionSeconds: number
}

export type ProgrammeSize = {
  readonly proposals: number
  readonly contacts: number
  readonly actions: number
  readonly reports: number
}

const dayMs = 86_400_000
const beginsBeforeMs = 60 * dayMs
const saidOfOne = 300

/** A node on a record of the programme of some years, which the caller closes and removes. */
export async function makeProgramme(size: ProgrammeSize): Promise<Programme> {
  const nowMs = Date.now()
  const clock = settableClock(nowMs - beginsBeforeMs)
  const started = await startBenchNode(undefined, clock)
  const writer = openWriter(started, clock)
  const day = (): string => clock.now().slice(0, 10)
  await sayReports(writer, size.reports)
  const contacts = await sayContacts(writer, size.contacts, day)
  const dueOf = (at: number): string => formatInstant(nowMs + ((at % 60) - 20) * dayMs).slice(0, 10)
  const actions = await sayActions(writer, contacts, { count: size.actions, dueOf })
  const runsUntil = formatInstant(nowMs + 3 * dayMs)
  const proposals = await sayProposals(writer, clock, { count: size.proposals, runsUntil })
  const discussed = proposals.at(-1)!
  for (let at = 0; at < saidOfOne; at++) await writer.say(commentOn(discussed.version, discussed.number, at))
  await writer.flush()
  clock.advance(nowMs - clock.ms())
  const before = performance.now()
  const statements = await started.node.projector.catchUp()
  const projectionSeconds = (performance.now() - before) / 1_000
  return { ...started, proposals, contacts, actions, discussed, statements, projectionSeconds }
}
