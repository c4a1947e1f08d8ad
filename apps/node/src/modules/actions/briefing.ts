import type { Cell, Section, Text } from '@concert/briefing'
import type { StateCode } from '@concert/statement'
import { agencyName, asSaid, joined, textOf } from '../../kernel/briefing-text.ts'
import { columnsOf } from '../../kernel/briefing-columns.ts'
import { isOnEvent, isSince, knownAt } from '../../kernel/briefing-scope.ts'
import type { BriefingView } from '../../kernel/module.ts'
import { actionsTexts as texts } from './briefing-texts.ts'
import { readActions, type Action, type View } from './queries.ts'
import type { ActionsTables } from './tables.ts'

/** Public actions on the event, or on none: those under way, and those that ended after the issue before. */
export async function actionsSections(view: BriefingView<ActionsTables>): Promise<readonly Section[]> {
  const shown = (await readActions(view, knownAt(view).slice(0, 10)))
    .filter(({ newest }) => isOnEvent(newest.event, view))
    .filter((action) => isOpen(action) || endedSince(action, view))
  return shown.length === 0 ? [] : [{ id: 'actions', title: texts.title, blocks: [tableOf(shown, view)] }]
}

function isOpen({ standing }: Action): boolean {
  return standing === 'open' || standing === 'overdue'
}

function endedSince({ words }: Action, view: BriefingView<ActionsTables>): boolean {
  return words.some(({ kind, index }) => kind === 'actions.completion' && isSince(index, view))
}

function tableOf(actions: readonly Action[], view: View): Section['blocks'][number] {
  return {
    kind: 'table',
    id: 'actions',
    caption: texts.caption,
    columns: columnsOf(texts, ['what', 'who', 'measure', 'due', 'done', 'stands']),
    rows: actions.map((action) => rowOf(action, view)),
  }
}

function rowOf({ newest, parts, standing }: Action, view: View): Cell[] {
  const taking = parts.filter((part) => part.standing !== 'apart')
  const done = taking.filter((part) => part.standing === 'complete')
  return [
    { entry: newest.index, text: textOf(newest.body.title) },
    { text: whoText(taking, view) },
    { text: textOf(newest.body.measure) },
    { period: newest.body.due },
    { text: asSaid(`${done.length}/${taking.length}`) },
    { text: texts.standing[standing] },
  ]
}

function whoText(parts: Action['parts'], { directory }: View): Text {
  const names = parts.map(({ state, agency }) =>
    state === undefined
      ? agencyName(agency!, directory)
      : textOf(directory.states.get(state as StateCode)?.names ?? { en: state }),
  )
  return joined(names, 'list')
}
