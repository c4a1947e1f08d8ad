import type { Cell, Section, Text } from '@concert/briefing'
import type { Instant, StateCode } from '@concert/statement'
import { asSaid, inEach, textOf } from '../../kernel/briefing-text.ts'
import type { BriefingView } from '../../kernel/module.ts'
import { actionsTexts as texts } from './briefing-texts.ts'
import { readActions, type Action, type View } from './queries.ts'
import type { ActionsTables } from './tables.ts'

/** Public actions on the event, or on none: those under way, and those that ended after the issue before. */
export async function actionsSections(view: BriefingView<ActionsTables>): Promise<readonly Section[]> {
  const known = view.asOf.instant ?? (`${view.date}T23:59:59.999Z` as Instant)
  const shown = (await readActions(view, known.slice(0, 10))).filter(
    (action) =>
      (action.newest.event === null || action.newest.event === view.event) &&
      (isOpen(action) || endedSince(action, view.previous?.size ?? 0)),
  )
  return shown.length === 0 ? [] : [{ id: 'actions', title: texts.title, blocks: [tableOf(shown, view)] }]
}

function isOpen({ standing }: Action): boolean {
  return standing === 'open' || standing === 'overdue'
}

function endedSince({ words }: Action, size: number): boolean {
  return words.some(({ kind, index }) => kind === 'actions.completion' && index >= size)
}

function tableOf(actions: readonly Action[], view: View): Section['blocks'][number] {
  return {
    kind: 'table',
    id: 'actions',
    caption: texts.caption,
    columns: [
      { id: 'what', title: texts.what },
      { id: 'who', title: texts.who },
      { id: 'measure', title: texts.measure },
      { id: 'due', title: texts.due },
      { id: 'done', title: texts.done },
      { id: 'stands', title: texts.stands },
    ],
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
  const names = parts.map(({ state, agency }) => {
    if (state !== undefined) return textOf(directory.states.get(state as StateCode)?.names ?? { en: state })
    return agency === directory.secretariat
      ? textOf(directory.organisation!.secretariat.names)
      : asSaid(agency!)
  })
  return inEach((language) =>
    names.map((name) => name[language] ?? name.en).join(language === 'zh' ? '、' : ', '),
  )
}
