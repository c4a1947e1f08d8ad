import type { Block, Cell, Section, Text } from '@concert/briefing'
import { dayNumber, firstDay, indicatorOf, protocolRank, lastDay, type Period } from '@concert/statement'
import { asSaid, textOf } from '../../../kernel/briefing-text.ts'
import type { BriefingView } from '../../../kernel/module.ts'
import { readTriages, type Triage } from '../queries.ts'
import { readBoard, type BoardRow } from '../signals/read-board.ts'
import type { ThreatsTables } from '../tables.ts'
import { signalsTexts as texts } from './signals-texts.ts'

type View = BriefingView<ThreatsTables>

/** A signal is of what has just come; older ones are on the board. */
const shownDays = 28
const shownRows = 60
const readRows = 5_000

/** What stands of one series in its newest period: by one algorithm or by several. */
type Raised = { readonly newest: BoardRow; readonly all: readonly BoardRow[] }

/** The newest signals that stand of each series, of the last four weeks, in protocol order, and what was made of them. */
export async function signalsSection(view: View): Promise<Section> {
  const { event, date, directory } = view
  const board = await readBoard(view, { event, standing: 'raised', limit: readRows })
  const rank = protocolRank(directory)
  const raised = newestOfEach(board.filter(({ period }) => isRecent(period, dayNumber(date)!))).toSorted(
    (a, b) => rank(a.newest.state) - rank(b.newest.state) || compare(a.newest, b.newest),
  )
  const rows = raised.slice(0, shownRows)
  const ids = rows.flatMap(({ all }) => all.map(({ id }) => id))
  const triages = await readTriages(view, ids)
  const more = raised.length - rows.length
  return {
    id: 'signals',
    title: texts.title,
    blocks: [
      { kind: 'paragraph', text: texts.means },
      ...(rows.length === 0 ? [] : [signalsTable(rows, triages, view)]),
      ...(more === 0 ? [] : [{ kind: 'paragraph' as const, text: texts.more(more) }]),
    ],
  }
}

function isRecent(period: string, day: number): boolean {
  return lastDay(period as Period) <= day && lastDay(period as Period) > day - shownDays
}

function newestOfEach(board: readonly BoardRow[]): Raised[] {
  const bySeries = Map.groupBy(board, ({ series }) => series)
  return [...bySeries.values()].map((signals) => {
    const last = Math.max(...signals.map(({ period }) => firstDay(period)!))
    const all = signals
      .filter(({ period }) => firstDay(period) === last)
      .toSorted((a, b) =>
        a.algorithm < b.algorithm ? -1 : a.algorithm > b.algorithm ? 1 : a.vintage - b.vintage,
      )
    return { newest: all[0]!, all }
  })
}

/** Within a state by place and indicator, and at last by what no two series share. */
function compare(a: BoardRow, b: BoardRow): number {
  for (const key of ['place', 'indicator'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  return a.series - b.series
}

function signalsTable(rows: readonly Raised[], triages: readonly Triage[], { directory }: View): Block {
  const names = new Map([...directory.states.values()].map((one) => [one.state as string, textOf(one.names)]))
  return {
    kind: 'table',
    id: 'signals',
    caption: texts.caption,
    columns: [
      { id: 'place', title: texts.place },
      { id: 'indicator', title: texts.figure },
      { id: 'period', title: texts.period },
      { id: 'observed', title: texts.observed, unit: 'persons' },
      { id: 'expected', title: texts.expected, unit: 'persons' },
      { id: 'algorithm', title: texts.algorithm },
      { id: 'triage', title: texts.triage },
    ],
    rows: rows.map(({ newest, all }) => [
      placeCell(newest, names.get(newest.state)),
      { text: indicatorOf(newest.indicator)?.name ?? asSaid(newest.indicator) },
      { period: newest.period },
      { value: newest.observed },
      expectedCell(all),
      algorithmCell(all),
      { text: triageText(triages.findLast(({ signal }) => all.some(({ id }) => id === signal))) },
    ]),
  }
}

/** Some algorithms expect a figure, and others look at how a series begins. */
function expectedCell(all: readonly BoardRow[]): Cell {
  const expected = all.find((one) => one.expected !== null)?.expected ?? null
  return expected === null ? { text: texts.none } : { value: Math.round(expected * 10) / 10, decimals: 1 }
}

function algorithmCell(all: readonly BoardRow[]): Cell {
  const names = [...new Set(all.map(({ algorithm }) => algorithm))]
  return { entry: Math.max(...all.map(({ vintage }) => vintage)) - 1, text: asSaid(names.join(', ')) }
}

function placeCell({ place, state }: BoardRow, name: Text | undefined): Cell {
  if (name === undefined) return { text: asSaid(place) }
  if (place === state) return { text: name }
  const within = Object.entries(name).map(([language, own]) => [language, `${own} (${place})`])
  return { text: textOf(Object.fromEntries(within) as Record<string, string>) }
}

function triageText(triage: Triage | undefined): Text {
  return texts.decisions[(triage?.decision ?? 'none') as keyof typeof texts.decisions]
}
