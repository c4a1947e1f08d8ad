import { actionOutcomes, actionProgress } from '@concert/statement'
import { z } from 'zod'
import { total } from './paging.ts'
import { instant, said, size, texts } from './said-shape.ts'

/** The shapes of what the routes of actions answer; a test holds the answers to them. */

const lang = z.string().nullable().describe('of the words')

/** How an action stands: overdue when the day it is due has passed and somebody has not achieved its part. */
export const actionStandings = ['open', 'overdue', 'complete', 'cancelled'] as const

/** How a part stands: nothing said of it yet, what was said last, what the Secretariat made of it, or not taken part in. */
export const partStandings = [
  'waiting',
  ...actionProgress,
  'returned',
  'complete',
  'cancelled',
  'apart',
] as const

export const actionPartShape = z.strictObject({
  state: z.string().optional().describe('whose part it is; absent: of an agency of no state'),
  agency: z.string().optional(),
  named: z.boolean().describe('by the action itself; false: it joined later'),
  standing: z.enum(partStandings),
  overdue: z.boolean(),
  progress: z.enum(actionProgress).optional().describe('as was said last'),
  expected: z.string().optional().describe('the day by which it is expected, where that is not the day due'),
  since: instant.optional().describe('when what stands was said'),
  index: z.number().int().optional().describe('the entry that it stands by'),
})

const linked = z.strictObject({
  id: z.string(),
  index: z.number().int(),
  title: texts,
  due: z.string(),
  standing: z.enum(actionStandings),
})

const summary = {
  ...said,
  event: z.string().nullable(),
  lang,
  first: z.string().describe('the first version that the reader may see: the same for all versions'),
  begun: instant.describe('when that first version was received'),
  version: z.number().int().min(1).describe('among those that the reader may see'),
  replaces: z.string().nullable(),
  source: z.string().nullable().describe('the decision or the readout that it comes from'),
  sourceKind: z.string().optional().describe('of the source, where the reader may see it'),
  paragraph: z.string().optional().describe('of a readout, whose commitment it is'),
  commitment: z.number().int().optional().describe('which of that paragraph’s, from 0'),
  title: texts,
  what: texts,
  states: z.array(z.string()).describe('as the action names them'),
  agencies: z.array(z.string()).optional(),
  due: z.string().describe('a day; it is overdue when that day has ended in UTC'),
  measure: texts.describe('by what one sees that it succeeded'),
  dependsOn: z.array(z.string()).optional(),
  standing: z.enum(actionStandings),
  completed: instant.optional(),
  parts: z.array(actionPartShape).describe('states in protocol order, then agencies of no state'),
  dependencies: z.array(linked).describe('actions that have to be complete before'),
}

export const actionSummaryShape = z.strictObject(summary)

export const actionsAnswer = z.strictObject({
  size,
  now: instant,
  total,
  actions: z.array(actionSummaryShape).describe('by the day they are due'),
})

const attachment = z.strictObject({
  sha256: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  name: z.string(),
})

export const actionUpdateShape = z.strictObject({
  ...said,
  lang,
  action: z.string().describe('the version that it was said of'),
  state: z.string().nullable().describe('of the agency'),
  progress: z.enum(actionProgress),
  text: z.string(),
  expected: z.string().optional(),
  evidence: z.array(attachment).describe('at /api/statements/ID/attachments/SHA256'),
})

const completion = z.strictObject({
  ...said,
  lang,
  action: z.string(),
  outcome: z.enum(actionOutcomes),
  state: z.string().optional().describe('absent: of the whole'),
  reason: z.string().optional(),
})

const participation = z.strictObject({
  ...said,
  lang,
  action: z.string(),
  state: z.string(),
  takesPart: z.boolean(),
  reason: z.string().optional(),
})

export const actionAnswer = z.strictObject({
  size,
  now: instant,
  action: z.strictObject({
    ...summary,
    versions: z.array(
      z.strictObject({ ...said, version: z.number().int().min(1), title: texts, due: z.string() }),
    ),
    updates: z.array(actionUpdateShape).describe('oldest first'),
    completions: z.array(completion).describe('oldest first'),
    participations: z.array(participation).describe('oldest first'),
    dependents: z.array(linked).describe('actions that wait for this one'),
  }),
})

export const actionUpdatesAnswer = z.strictObject({
  size,
  total,
  updates: z.array(actionUpdateShape).describe('newest first'),
})

export type ActionStanding = (typeof actionStandings)[number]
export type PartStanding = (typeof partStandings)[number]
export type ActionPart = z.infer<typeof actionPartShape>
export type ActionSummary = z.infer<typeof actionSummaryShape>
export type ActionUpdate = z.infer<typeof actionUpdateShape>
export type ActionsAnswer = z.infer<typeof actionsAnswer>
export type ActionAnswer = z.infer<typeof actionAnswer>
export type ActionUpdatesAnswer = z.infer<typeof actionUpdatesAnswer>
