import type { Block, Cell, ChartBlock, Section, Text } from '@concert/briefing'
import { indicatorOf } from '@concert/statement'
import { inEach, textOf } from '../../../kernel/briefing-text.ts'
import type { BriefingView } from '../../../kernel/module.ts'
import { readSources } from '../sources.ts'
import type { SituationTables } from '../tables.ts'
import type { WeekFigure } from '../week-figures.ts'
import { figuresTexts as texts } from './figures-texts.ts'
import {
  lastWeek,
  readKnownStates,
  shownIndicators,
  totalOf,
  weekBefore,
  type KnownState,
  type ShownIndicator,
} from './known-weeks.ts'

/** Half a year is what a curve shows. */
const shownWeeks = 26

/** The last week that has ended, in figures of every state in protocol order, and the curves that led to it. */
export async function figuresSection(view: BriefingView<SituationTables>): Promise<Section> {
  const { event, date, asOf } = view
  const states = await readKnownStates(view, event, { asOf, date })
  const week = lastWeek(date)
  const source = texts.source((await readSources(view, event)).map(({ name }) => name))
  return {
    id: 'situation',
    title: texts.title,
    blocks: [
      weekTable(states, week),
      ...compiledNote(states),
      ...shownIndicators.map((indicator) => curves(states, indicator, source)),
    ],
  }
}

function weekTable(states: readonly KnownState[], week: string): Block {
  const before = weekBefore(week)
  return {
    kind: 'table',
    id: 'week',
    caption: texts.week(week),
    columns: [
      { id: 'state', title: texts.state },
      ...shownIndicators.flatMap((indicator) => [
        { id: indicator, title: nameOf(indicator), unit: 'persons' },
        { id: `${indicator}-before`, title: texts.weekBefore, unit: 'persons' },
        { id: `${indicator}-total`, title: texts.total, unit: 'persons' },
      ]),
    ],
    rows: states.map(({ names, weeks }) => [
      { text: textOf(names) },
      ...shownIndicators.flatMap((indicator) => [
        figureCell(weeks[indicator], week),
        figureCell(weeks[indicator], before),
        totalCell(weeks[indicator]),
      ]),
    ]),
  }
}

/** What was not said is a gap without a status; a week of which days are missing says so. */
function figureCell(weeks: readonly WeekFigure[], week: string): Cell {
  const figure = weeks.find(({ period }) => period === week)
  if (figure === undefined) return { gap: '' }
  const { value, status, complete } = figure
  if (value === null) return { gap: status }
  const note = complete ? texts.statuses[status] : texts.incomplete
  return { value, ...(note === undefined ? {} : { note }) }
}

function totalCell(weeks: readonly WeekFigure[]): Cell {
  const total = totalOf(weeks)
  return total === undefined ? { gap: '' } : { value: total }
}

/** Whose figures the Secretariat compiled from a publication, because the state has not reported them itself. */
function compiledNote(states: readonly KnownState[]): Block[] {
  const compiled = states.filter(({ own, weeks }) => !own && weeks.cases_confirmed_new.length > 0)
  if (compiled.length === 0) return []
  const text = inEach((language) =>
    texts.compiled[language](compiled.map(({ names }) => textOf(names)[language] ?? names['en']!)),
  )
  return [{ kind: 'paragraph', text }]
}

/** Small multiples, one scale for all states. */
function curves(states: readonly KnownState[], indicator: ShownIndicator, source: Text): ChartBlock {
  return {
    kind: 'chart',
    id: indicator.replaceAll('_', '-'),
    caption: texts.byWeek(nameOf(indicator)),
    indicator,
    unit: 'persons',
    source,
    series: states.map(({ names, weeks }) => ({
      name: textOf(names),
      frequency: 'week',
      points: weeks[indicator].slice(-shownWeeks).map(toPoint),
    })),
  }
}

/** As short as it can be said: most weeks are whole and normal. */
function toPoint({
  period,
  value,
  status,
  complete,
}: WeekFigure): ChartBlock['series'][number]['points'][number] {
  return {
    period,
    value,
    ...(status === 'A' ? {} : { status }),
    ...(complete ? {} : { complete }),
  }
}

function nameOf(indicator: ShownIndicator): Text {
  return indicatorOf(indicator)!.name
}
