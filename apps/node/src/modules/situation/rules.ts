import type { Fault, Understood } from '@concert/statement'
import type { Kysely } from 'kysely'
import type { Draft } from '../../kernel/draft.ts'
import type { RuleContext } from '../../kernel/module.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { contentFaults, speakingFaults, timeFaults, type FiguresStatement } from './report-faults.ts'
import { ownerOf, seriesKey } from './series-key.ts'
import type { SeriesRegistry } from './series-registry.ts'
import { standingFaults } from './standing-faults.ts'
import type { SituationTables } from './tables.ts'

/** A statement with more observations than this stands alone in its batch. */
const fewObservations = 2_000

/** What a draft touches: the figures it states, so that two drafts on one figure see one another. */
export function touchesSituation(draft: Draft): readonly string[] | 'alone' {
  const { statement, understood } = draft.said
  if (!understood) return []
  if (statement.kind === 'situation.verification-reply') return [`reply ${statement.inReplyTo ?? ''}`]
  if (statement.kind === 'situation.rhythm') return [`rhythm ${statement.by} ${statement.about ?? ''}`]
  if (statement.kind !== 'situation.report' && statement.kind !== 'situation.correction') return 'alone'
  if (draft.observations.length > fewObservations) return 'alone'
  const owner = ownerOf(draft)
  return draft.observations.map((one) => `${seriesKey(owner, one)} ${one.period}`)
}

/** The refusals of a batch, with as few questions to the tables as there are kinds of rule. */
export async function checkSituation(
  drafts: readonly Draft[],
  context: RuleContext<SituationTables>,
  registry: SeriesRegistry,
): Promise<ReadonlyMap<Draft, Refusal>> {
  const refusals = new Map<Draft, Refusal>()
  const refuse = (draft: Draft, code: Refusal['code'], faults: readonly Fault[]): void => {
    if (faults.length > 0 && !refusals.has(draft)) refusals.set(draft, toRefusal(draft, code, faults))
  }
  const events = await knownEvents(drafts, context.db)
  for (const draft of drafts) refuse(draft, 'unknown', eventFaults(draft, events))
  for (const draft of drafts)
    for (const { code, faults } of ownFaults(draft, context)) refuse(draft, code, faults)
  for (const draft of drafts)
    for (const { code, ...fault } of await entitlementFaults(draft, context)) refuse(draft, code, [fault])
  const standing = await standingFaults(
    drafts.filter((draft) => !refusals.has(draft) && draft.observations.length > 0),
    context.db,
    registry,
  )
  for (const [draft, faults] of standing) refuse(draft, 'conflict', faults)
  return refusals
}

function isFigures(statement: Understood): statement is FiguresStatement {
  return statement.kind === 'situation.report' || statement.kind === 'situation.correction'
}

async function knownEvents(
  drafts: readonly Draft[],
  db: Kysely<SituationTables>,
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(drafts.flatMap(({ said }) => said.statement.about ?? []))]
  if (asked.length === 0) return new Set()
  const rows = await db.selectFrom('event').select('event').distinct().where('event', 'in', asked).execute()
  return new Set(rows.map(({ event }) => event))
}

function eventFaults({ said }: Draft, events: ReadonlySet<string>): Fault[] {
  const { about, kind } = said.statement
  if (kind === 'situation.event')
    return about === undefined ? [{ place: 'about', message: 'name the event' }] : []
  if (about === undefined || events.has(about)) return []
  return [
    {
      place: 'about',
      message: `the event "${about}" is not open in this record; open it first (situation.event)`,
    },
  ]
}

function ownFaults(
  draft: Draft,
  { directory, now }: RuleContext<SituationTables>,
): { code: Refusal['code']; faults: Fault[] }[] {
  if (!draft.said.understood || !isFigures(draft.said.statement)) return []
  const { statement } = draft.said
  return [
    { code: 'not-entitled', faults: speakingFaults(statement, draft.observations, directory) },
    { code: 'future', faults: timeFaults(statement, draft.observations, now) },
    { code: 'malformed', faults: contentFaults(statement, draft.observations) },
  ]
}

type CodedFault = Fault & { readonly code: Refusal['code'] }

async function entitlementFaults(draft: Draft, context: RuleContext<SituationTables>): Promise<CodedFault[]> {
  if (!draft.said.understood) return []
  const { statement } = draft.said
  switch (statement.kind) {
    case 'situation.event':
      return eventOwnerFaults(statement, context)
    case 'situation.rhythm':
      return statement.about === undefined
        ? [{ code: 'malformed', place: 'about', message: 'name the event that the rhythm is for' }]
        : []
    case 'situation.verification-request':
      return context.directory.states.has(statement.body.state)
        ? []
        : [
            {
              code: 'unknown',
              place: 'body.state',
              message: `${statement.body.state} is not in the directory`,
            },
          ]
    case 'situation.verification-reply':
      return replyFaults(statement, context)
    default:
      return []
  }
}

/** An event is described anew by whoever opened it, or by the Secretariat. */
async function eventOwnerFaults(
  { about, by }: Understood,
  { db, directory }: RuleContext<SituationTables>,
): Promise<CodedFault[]> {
  const standing = await db
    .selectFrom('event')
    .select('agency')
    .where('event', '=', about!)
    .where('replaced', 'is', null)
    .executeTakeFirst()
  if (standing === undefined || standing.agency === by || by === directory.secretariat) return []
  return [
    {
      code: 'not-entitled',
      place: 'by',
      message: `${about!} was opened by ${standing.agency}; it and the Secretariat describe it`,
    },
  ]
}

async function replyFaults(
  statement: Understood,
  { db, directory }: RuleContext<SituationTables>,
): Promise<CodedFault[]> {
  if (statement.inReplyTo === undefined)
    return [{ code: 'malformed', place: 'inReplyTo', message: 'name the request that this answers' }]
  const request = await db
    .selectFrom('verification_request')
    .select('state')
    .where('id', '=', statement.inReplyTo)
    .executeTakeFirst()
  if (request === undefined)
    return [
      {
        code: 'unknown',
        place: 'inReplyTo',
        message: `${statement.inReplyTo} is not a verification request of this record`,
      },
    ]
  if (directory.agencies.get(statement.by)?.state === request.state) return []
  return [
    {
      code: 'not-entitled',
      place: 'by',
      message: `the request asks ${request.state}, for which ${statement.by} does not speak`,
    },
  ]
}

function toRefusal({ said }: Draft, code: Refusal['code'], faults: readonly Fault[]): Refusal {
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new Refusal(
    code,
    `Cannot take ${said.statement.kind}: ${faults[0]!.place}: ${faults[0]!.message}${more}`,
    faults,
  )
}
