import type { AgencyId, Directory, Observation, Understood } from '@concert/statement'
import type { Kysely } from 'kysely'
import { refusalFor, type CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { RuleContext } from '../../kernel/module.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import type { Keys } from '../../kernel/touched.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { contentFaults, speakingFaults, timeFaults, type FiguresStatement } from './report-faults.ts'
import { situationSay } from './rule-texts.ts'
import { isSameSeries, ownerOf, seriesKey } from './series-key.ts'
import type { SeriesRegistry } from './series-registry.ts'
import { isTotalled, standingFaults } from './standing-faults.ts'
import type { SituationTables } from './tables.ts'

/** A statement with more observations than this has its series to itself: their keys are fewer than its figures'. */
const fewObservations = 2_000

/**
 * What a draft touches: the figures it states, so that two drafts on one figure see one another. A running total is
 * judged against every figure of its series, so it is never in a batch with another of them.
 */
export function touchesSituation(draft: Draft): Keys {
  const { statement, understood } = draft.said
  if (!understood) return { own: [], shared: [] }
  if (statement.kind === 'situation.verification-reply')
    return { own: [`reply ${statement.inReplyTo ?? ''}`], shared: [] }
  if (statement.kind === 'situation.rhythm')
    return { own: [`rhythm ${statement.by} ${statement.about ?? ''}`], shared: [] }
  if (statement.kind !== 'situation.report' && statement.kind !== 'situation.correction') return 'alone'
  return touchesFigures(draft)
}

function touchesFigures(draft: Draft): Keys {
  const isLong = draft.observations.length > fewObservations
  const own = new Set<string>()
  const shared = new Set<string>()
  for (const [series, observation] of withSeries(draft)) {
    if (!isLong) own.add(`${series} ${observation.period}`)
    if (isLong || isTotalled(observation)) own.add(series)
    else shared.add(series)
  }
  return { own: [...own], shared: [...shared] }
}

/** Observations of one series usually stand together, so that its key is seldom made twice. */
function* withSeries(draft: Draft): Generator<[string, Observation]> {
  const owner = ownerOf(draft)
  let series = ''
  let before: Observation | undefined
  for (const observation of draft.observations) {
    if (before === undefined || !isSameSeries(before, observation)) series = seriesKey(owner, observation)
    yield [series, observation]
    before = observation
  }
}

/** The refusals of a batch, with as few questions to the tables as there are kinds of rule. */
export async function checkSituation(
  drafts: readonly Draft[],
  context: RuleContext<SituationTables>,
  registry: SeriesRegistry,
): Promise<ReadonlyMap<Draft, Refusal>> {
  const refusals = new Map<Draft, Refusal>()
  const refuse = (draft: Draft, faults: readonly CodedFault[]): void => {
    const refusal = refusals.has(draft) ? undefined : refusalFor(draft, faults)
    if (refusal !== undefined) refusals.set(draft, refusal)
  }
  const events = await openEvents(drafts, context.db)
  for (const draft of drafts) refuse(draft, eventFaults(draft, events, context.directory))
  for (const draft of drafts) for (const faults of ownFaults(draft, context)) refuse(draft, faults)
  for (const draft of drafts) refuse(draft, await entitlementFaults(draft, context))
  const standing = await standingFaults(
    drafts.filter((draft) => !refusals.has(draft) && draft.observations.length > 0),
    context.db,
    registry,
  )
  for (const [draft, faults] of standing) refuse(draft, faults)
  return refusals
}

function isFigures(statement: Understood): statement is FiguresStatement {
  return statement.kind === 'situation.report' || statement.kind === 'situation.correction'
}

type OpenEvent = Pick<SituationTables['event'], 'event' | 'agency' | 'audience'>

async function openEvents(drafts: readonly Draft[], db: Kysely<SituationTables>): Promise<OpenEvent[]> {
  const asked = [...new Set(drafts.flatMap(({ said }) => said.statement.about ?? []))]
  if (asked.length === 0) return []
  return db
    .selectFrom('event')
    .select(['event', 'agency', 'audience'])
    .distinct()
    .where('event', 'in', asked)
    .where('replaced', 'is', null)
    .execute()
}

/** An event that is sealed from the author is answered as one that there is not. */
function eventFaults({ said }: Draft, events: readonly OpenEvent[], directory: Directory): CodedFault[] {
  const { about, kind, by } = said.statement
  if (kind === 'situation.event')
    return about === undefined ? [faultAt('unknown', 'about', situationSay.nameEvent)] : []
  if (about === undefined || events.some((one) => one.event === about && isKnownTo(by, one, directory)))
    return []
  return [faultAt('unknown', 'about', kernelSays.eventNotOpen({ event: about }))]
}

/** By what kind of fault it is: only the first kind that there is stands in the refusal. */
function ownFaults(draft: Draft, { directory }: RuleContext<SituationTables>): CodedFault[][] {
  if (!draft.said.understood || !isFigures(draft.said.statement)) return []
  const { statement } = draft.said
  return [
    speakingFaults(statement, draft.observations, directory),
    timeFaults(statement, draft.observations, draft.received),
    contentFaults(statement, draft.observations),
  ]
}

async function entitlementFaults(draft: Draft, context: RuleContext<SituationTables>): Promise<CodedFault[]> {
  if (!draft.said.understood) return []
  const { statement } = draft.said
  switch (statement.kind) {
    case 'situation.event':
      return eventOwnerFaults(statement, context)
    case 'situation.rhythm':
      return statement.about === undefined
        ? [faultAt('malformed', 'about', situationSay.nameEventOfRhythm)]
        : []
    case 'situation.verification-request':
      return context.directory.states.has(statement.body.state)
        ? []
        : [faultAt('unknown', 'body.state', kernelSays.notInDirectory({ id: statement.body.state }))]
    case 'situation.verification-reply':
      return replyFaults(statement, context)
    default:
      return []
  }
}

function isKnownTo(agency: AgencyId, event: OpenEvent, directory: Directory): boolean {
  return isVisible(event.audience.split(' '), event.agency, { agency }, directory)
}

/** An event is described anew by whoever opened it, or by the Secretariat; first asked of the same audience. */
async function eventOwnerFaults(
  { about, by, audience }: Understood,
  { db, directory }: RuleContext<SituationTables>,
): Promise<CodedFault[]> {
  if (by === directory.secretariat) return []
  const rows = await db
    .selectFrom('event')
    .select(['event', 'agency', 'audience'])
    .where('event', '=', about!)
    .where('replaced', 'is', null)
    .orderBy('index')
    .execute()
  const known = rows.filter((one) => isKnownTo(by, one, directory))
  const same = known.filter((one) => one.audience === audience.join(' '))
  const [standing] = same.length > 0 ? same : known
  if (standing === undefined || standing.agency === by) return []
  const { agency } = standing
  return [faultAt('not-entitled', 'by', situationSay.ofOther({ event: about!, agency }))]
}

async function replyFaults(
  statement: Understood,
  { db, directory }: RuleContext<SituationTables>,
): Promise<CodedFault[]> {
  if (statement.inReplyTo === undefined) return [faultAt('malformed', 'inReplyTo', situationSay.nameRequest)]
  const request = await db
    .selectFrom('verification_request')
    .select('state')
    .where('id', '=', statement.inReplyTo)
    .executeTakeFirst()
  if (request === undefined)
    return [faultAt('unknown', 'inReplyTo', situationSay.notRequest({ id: statement.inReplyTo }))]
  const { by } = statement
  const { state } = request
  return directory.agencies.get(by)?.state === state
    ? []
    : [faultAt('not-entitled', 'by', situationSay.asksOther({ state, by }))]
}
