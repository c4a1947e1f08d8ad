import type { ActionAnswer, ActionSummary, ActionUpdate } from '@concert/api'
import type { Said } from '../../kernel/said-table.ts'
import { dependenciesOf, findAction, partOf, type Action, type View } from './queries.ts'
import type { Source } from './source.ts'

type Whole = ActionAnswer['action']
type Entry = Pick<Said, 'index' | 'id' | 'agency' | 'audience' | 'label' | 'received'>

/** An action as a line of the programme. */
export function showSummary(
  action: Action,
  actions: readonly Action[],
  sources: readonly Source[],
): ActionSummary {
  const { newest, versions, standing, completed, parts } = action
  const { version, replaces, event, lang, refs, body } = newest
  const source = sources.find(({ id }) => id === refs[0])
  return {
    ...entryOf(newest),
    event,
    lang,
    first: versions[0]!.id,
    begun: versions[0]!.received,
    version,
    replaces,
    source: refs[0] ?? null,
    ...(source === undefined ? {} : { sourceKind: source.kind }),
    ...body,
    standing,
    ...(completed === undefined ? {} : { completed }),
    parts: [...parts],
    dependencies: dependenciesOf(action, actions).map((one) => linkOf(one.action)),
  }
}

/** An action with all that was said of it. */
export function showWhole(
  action: Action,
  actions: readonly Action[],
  sources: readonly Source[],
  view: View,
): Whole {
  const { versions, words } = action
  const dependents = actions.filter(({ newest }) =>
    (newest.body.dependsOn ?? []).some((id) => findAction([action], id) !== undefined),
  )
  return {
    ...showSummary(action, actions, sources),
    versions: versions.map((one) => ({
      ...entryOf(one),
      version: one.version,
      title: one.body.title,
      due: one.body.due,
    })),
    updates: words.flatMap((word) => (word.kind === 'actions.update' ? [showUpdate(word, view)] : [])),
    completions: words.flatMap((word) =>
      word.kind === 'actions.completion' ? [{ ...wordOf(word), ...word.body }] : [],
    ),
    participations: words.flatMap((word) =>
      word.kind === 'actions.participation' ? [{ ...wordOf(word), ...word.body }] : [],
    ),
    dependents: dependents.map((one) => linkOf(one)),
  }
}

export function showUpdate(word: Said<'actions.update'>, { directory }: View): ActionUpdate {
  const part = partOf(word.agency, directory)
  return {
    ...wordOf(word),
    state: part === word.agency ? null : part,
    ...word.body,
    evidence: [...word.attachments],
  }
}

function wordOf({ inReplyTo, lang, ...word }: Entry & Pick<Said, 'inReplyTo' | 'lang'>) {
  return { ...entryOf(word), lang, action: inReplyTo! }
}

function entryOf({ index, id, agency, audience, label, received }: Entry) {
  return { index, id, agency, audience: audience.join(' '), label, received }
}

function linkOf({ newest: { id, index, body }, standing }: Action) {
  return { id, index, title: body.title, due: body.due, standing }
}
