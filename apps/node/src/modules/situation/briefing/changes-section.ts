import type { Block, Cell, Section } from '@concert/briefing'
import { indicatorOf } from '@concert/statement'
import { sql } from 'kysely'
import { textOf } from '../../../kernel/briefing-text.ts'
import type { BriefingView } from '../../../kernel/module.ts'
import { visibleTo } from '../../../kernel/visibility.ts'
import type { SituationTables } from '../tables.ts'
import { changesTexts as texts, type Counts } from './changes-texts.ts'
import { readKnownStates, shownIndicators, totalOf, type KnownState } from './known-weeks.ts'

type View = BriefingView<SituationTables>

/** What every state's figures come to now and came to in the issue before; nothing in a first issue. */
export async function changesSection(view: View): Promise<Section[]> {
  const { event, previous, asOf, date } = view
  if (previous === undefined) return []
  const before = { asOf: { size: previous.size, instant: undefined }, date: previous.date }
  const then = await readKnownStates(view, event, before)
  const now = await readKnownStates(view, event, { asOf, date })
  const counts = await readCounts(view, previous.size)
  return [
    {
      id: 'changes',
      title: texts.title(previous.number),
      blocks: [{ kind: 'paragraph', text: texts.received(counts) }, changesTable(then, now)],
    },
  ]
}

function changesTable(then: readonly KnownState[], now: readonly KnownState[]): Block {
  return {
    kind: 'table',
    id: 'changes',
    caption: texts.caption,
    columns: [
      { id: 'state', title: texts.state },
      ...shownIndicators.flatMap((indicator) => [
        { id: `${indicator}-then`, title: texts.before(indicatorOf(indicator)!.name), unit: 'persons' },
        { id: `${indicator}-now`, title: texts.now, unit: 'persons' },
        { id: `${indicator}-difference`, title: texts.difference, unit: 'persons' },
      ]),
    ],
    rows: now.map(({ state, names, weeks }) => [
      { text: textOf(names) },
      ...shownIndicators.flatMap((indicator) => {
        const earlier = then.find((one) => one.state === state)?.weeks[indicator] ?? []
        return comparedCells(totalOf(earlier), totalOf(weeks[indicator]))
      }),
    ]),
  }
}

function comparedCells(then: number | undefined, now: number | undefined): Cell[] {
  const cell = (value: number | undefined): Cell => (value === undefined ? { gap: '' } : { value })
  return [cell(then), cell(now), now === undefined ? { gap: '' } : { value: now - (then ?? 0) }]
}

/** What everyone can read of what has come since. */
async function readCounts({ db, viewer, directory, asOf, event }: View, from: number): Promise<Counts> {
  const { rows } = await sql<{ kind: string; agency: string }>`
    select kind, agency from report
    where event = ${event} and index >= ${from} and index < ${asOf.size} and ${visibleTo(viewer, directory, 'report')}`.execute(
    db,
  )
  const count = (wanted: string): number => rows.filter(({ kind }) => kind === wanted).length
  return {
    reports: count('report'),
    corrections: count('correction'),
    agencies: new Set(rows.map(({ agency }) => agency)).size,
  }
}
