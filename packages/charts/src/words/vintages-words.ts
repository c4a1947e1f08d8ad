import type { Column } from '../state/columns.ts'
import type { Vintage, VintagesState } from '../state/vintages-state.ts'
import { changeOf } from './change-words.ts'
import type { ChartWords } from './chart-words.ts'
import { describeFigures } from './describe-figures.ts'
import { periodNames, periodsText } from './period-names.ts'

export function vintageName({ day }: Vintage, { texts, formats }: ChartWords): string {
  return texts.vintage.earlier(formats.middleDate(day))
}

/** The title: what the oldest point knew of its span, and what is known of the same span now. */
export function vintagesFinding(state: VintagesState, words: ChartWords): string {
  const { texts, formats } = words
  const { place, indicator } = state.about
  const [oldest] = state.earlier
  const told = oldest === undefined ? undefined : spanOf(oldest, state)
  if (oldest === undefined || told === undefined) return texts.finding.none(place, indicator)
  const { from, to, earlier, now } = told
  return texts.finding.vintages(place, indicator, {
    span: from === to ? formats.date(from) : formats.dates(from, to),
    earlier: formats.number(earlier),
    now: now === undefined ? texts.statuses.O : formats.number(now),
    date: formats.date(oldest.day),
    change: now === undefined ? undefined : changeOf(earlier, now, formats),
  })
}

type Span = {
  readonly from: number
  readonly to: number
  readonly earlier: number
  readonly now: number | undefined
}

/** A flow is added up over all that was known then; of anything else the last figure is compared. */
function spanOf({ columns }: Vintage, { about, columns: now }: VintagesState): Span | undefined {
  const known = columns.filter(({ value }) => value !== undefined)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const from = about.type === 'flow' ? first.first : last.first
  const within = ({ first: day }: Column): boolean => day >= from && day <= last.first
  const sum = (all: readonly Column[]): number =>
    all.filter(within).reduce((total, { value }) => total + (value ?? 0), 0)
  const isKnownNow = now.some((column) => within(column) && column.value !== undefined)
  return { from, to: last.last, earlier: sum(columns), now: isKnownNow ? sum(now) : undefined }
}

export function vintagesTitle(
  { about, frequency, columns, earlier }: VintagesState,
  words: ChartWords,
): string {
  const { texts } = words
  if (columns.length === 0) return `${about.place}${texts.colon}${texts.noFigures}`
  const chart = texts.described.chart[frequency](
    about.place,
    about.indicator,
    periodsText(columns.map(({ period }) => period)),
  )
  const points = earlier.map((one) => vintageName(one, words)).join(texts.listComma)
  return points === '' ? chart : `${chart}${texts.space}${capital(points)}${texts.stop}`
}

/** The text alternative: what is known now, and how much of what each point knew has changed. */
export function describeVintages({ columns, earlier }: VintagesState, words: ChartWords): string {
  const { texts, formats } = words
  const name = periodNames(
    columns.map(({ period }) => period),
    formats,
  )
  const changes = earlier.map(({ day, changed, known }) =>
    texts.described.changed(formats.date(day), changed, known),
  )
  return [describeFigures(columns, name, words), ...changes].join(texts.space)
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
