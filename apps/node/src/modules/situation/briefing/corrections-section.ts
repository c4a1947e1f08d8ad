import type { Block, Cell, Section } from '@concert/briefing'
import {
  dayNumber,
  indicatorOf,
  protocolRank,
  lastDay,
  type Directory,
  type Period,
} from '@concert/statement'
import { asSaid, textOf } from '../../../kernel/briefing-text.ts'
import { columnsOf } from '../../../kernel/briefing-columns.ts'
import type { BriefingView } from '../../../kernel/module.ts'
import { readNewestCorrections, type CorrectingEntry, type PlacedCorrection } from '../corrections.ts'
import type { SituationTables } from '../tables.ts'
import { correctionsTexts as texts } from './corrections-texts.ts'

/** More are in the log of corrections; an issue stays readable. */
const shownRows = 60
const readRows = 10_000
/** Every series that there is: an issue says nothing about a part of them. */
const allSeries = { series: 1_000_000, figures: 0 }

/** Figures that were restated since the issue before, or ever in a first one, with the reasons that were given. */
export async function correctionsSection(view: BriefingView<SituationTables>): Promise<Section> {
  const { event, date, previous, directory } = view
  const { corrections, entries } = await readNewestCorrections(view, { event }, readRows, allSeries)
  const since = corrections
    .filter(({ index }) => index >= (previous?.size ?? 0))
    .filter(({ period }) => lastDay(period as Period) <= dayNumber(date)!)
    .toSorted(byProtocol(directory))
  const rows = since.slice(0, shownRows)
  const more = since.length - rows.length
  return {
    id: 'corrections',
    title: texts.title,
    blocks: [
      ...(rows.length === 0 ? [] : [correctionsTable(rows, entries, directory)]),
      ...(more === 0 ? [] : [{ kind: 'paragraph' as const, text: texts.more(more) }]),
    ],
  }
}

function byProtocol(directory: Directory): (a: PlacedCorrection, b: PlacedCorrection) => number {
  const rank = protocolRank(directory)
  return (a, b) =>
    rank(a.state) - rank(b.state) ||
    a.index - b.index ||
    a.series - b.series ||
    (a.period < b.period ? -1 : 1)
}

function correctionsTable(
  rows: readonly PlacedCorrection[],
  entries: readonly CorrectingEntry[],
  directory: Directory,
): Block {
  const byIndex = new Map(entries.map((entry) => [entry.index, entry]))
  return {
    kind: 'table',
    id: 'corrections',
    caption: texts.caption,
    columns: columnsOf(texts, ['place', 'period', 'indicator', 'before', 'after', 'reason']),
    rows: rows.map((row) => [
      placeCell(row, directory),
      { period: row.period },
      { text: indicatorOf(row.indicator)?.name ?? asSaid(row.indicator) },
      valueCell(row.before, ''),
      valueCell(row.after, row.status),
      reasonCell(row.index, byIndex.get(row.index)),
    ]),
  }
}

/** The state's name, and the code of the place within it. */
function placeCell({ place, state }: PlacedCorrection, { states }: Directory): Cell {
  const names = [...states.values()].find((one) => one.state === state)?.names
  if (names === undefined) return { text: asSaid(place) }
  const name = textOf(names)
  if (place === state) return { text: name }
  const within = Object.entries(name).map(([language, own]) => [language, `${own} (${place})`])
  return { text: textOf(Object.fromEntries(within) as Record<string, string>) }
}

function valueCell(value: number | string | null, status: string): Cell {
  if (value === null) return { gap: status }
  return typeof value === 'number' ? { value } : { text: asSaid(value) }
}

function reasonCell(index: number, entry: CorrectingEntry | undefined): Cell {
  const reason = entry?.reason ?? null
  return { entry: index, text: reason === null ? texts.restated : asSaid(reason) }
}
