import { indicatorOf, maxInlineObservations } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { indicatorGroups } from './indicator-groups.ts'
import type { ReportForm, StatedFigure } from './report-form.ts'
import type { StandingFigures } from './standing-figures.ts'

/**
 * One statement of what a form says. `name` stays the same while one types: `report`, `sealed-report`, `correction`,
 * `sealed-correction`, and with a number where there are more figures than one statement holds.
 */
export type Part = { readonly name: string; readonly content: DraftContent }

export const sealedAudience = ['members', 'secretariat'] as const

type Readers = Pick<ReportForm, 'label' | 'audience'>

/**
 * The statements that a form makes: figures stated for the first time are a report, figures that stand with another
 * value a correction, and figures that stand as they are nothing. What the code list seals by default leaves an open
 * report for one of its own under TLP:AMBER for the members and the Secretariat.
 */
export function partsOf(form: ReportForm, standing: StandingFigures): readonly Part[] {
  const readers = readersOf(form)
  const sorted = sortedFigures(form)
  const parts = [...Map.groupBy(sorted, (figure) => isSealed(form, figure))].flatMap(
    ([isSealed, figures]) => {
      const to = isSealed ? { label: 'TLP:AMBER' as const, audience: sealedAudience } : readers
      const prefix = isSealed ? 'sealed-' : ''
      const kinds = Map.groupBy(figures, (figure) => kindOf(figure, standing.find(to.audience, figure)))
      return [
        ...chunked(`${prefix}report`, kinds.get('new') ?? [], (chunk) => report(form, to, chunk)),
        ...chunked(`${prefix}correction`, kinds.get('changed') ?? [], (chunk) => correction(form, to, chunk)),
      ]
    },
  )
  return withWords(form, parts)
}

/** Whether the figure is said apart, to fewer than the report itself. */
export function isSealed(
  { label, isAllOpen }: ReportForm,
  { indicator }: Pick<StatedFigure, 'indicator'>,
): boolean {
  return label === 'TLP:CLEAR' && !isAllOpen && indicatorOf(indicator)?.sealedByDefault === true
}

/** To whom one figure of the form is said. */
export function audienceOf(form: ReportForm, figure: Pick<StatedFigure, 'indicator'>): readonly string[] {
  return isSealed(form, figure) ? sealedAudience : form.audience
}

function readersOf({ label, audience }: ReportForm): Readers {
  return { label, audience }
}

function sortedFigures({ figures }: ReportForm): StatedFigure[] {
  return Object.values(figures).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

const order: readonly string[] = indicatorGroups.flatMap(({ indicators }) => indicators)

/** By period and place, then as the form asks for them. */
function orderOf({ period, place, indicator, stratum = '' }: StatedFigure): string {
  return [period, place, String(order.indexOf(indicator)).padStart(2, '0'), stratum].join(' ')
}

function kindOf(
  { value, status }: StatedFigure,
  standing: { readonly value: unknown; readonly status: string } | undefined,
): 'new' | 'changed' | 'same' {
  if (standing === undefined) return 'new'
  return standing.value === value && standing.status === status ? 'same' : 'changed'
}

function chunked(
  name: string,
  figures: readonly StatedFigure[],
  content: (chunk: readonly StatedFigure[]) => DraftContent,
): Part[] {
  const chunks = Math.ceil(figures.length / maxInlineObservations)
  return Array.from({ length: chunks }, (_, at) => ({
    name: at === 0 ? name : `${name}-${at + 1}`,
    content: content(figures.slice(at * maxInlineObservations, (at + 1) * maxInlineObservations)),
  }))
}

function report(form: ReportForm, to: Readers, figures: readonly StatedFigure[]): DraftContent {
  const body = { observations: figures.map(observation), ...sourceOf(form) }
  return { ...frame(form, to), kind: 'situation.report', body: form.isZero ? { ...body, zero: true } : body }
}

function correction(form: ReportForm, to: Readers, figures: readonly StatedFigure[]): DraftContent {
  const body = { reason: form.reason.trim(), observations: figures.map(observation), ...sourceOf(form) }
  return { ...frame(form, to), kind: 'situation.correction', body }
}

function frame(
  { event, lang }: ReportForm,
  { label, audience }: Readers,
): Omit<DraftContent, 'kind' | 'body'> {
  return { about: event, label, audience: [...audience], lang }
}

/** With its unit and definition, so that a reader needs no other list. A normal status is left out. */
function observation({ value, status, ...at }: StatedFigure): Readonly<Record<string, unknown>> {
  const { unit, version } = indicatorOf(at.indicator)!
  return { ...at, value, unit, definition: version, ...(status === 'A' ? {} : { status }) }
}

function sourceOf({ source }: ReportForm): object {
  return source.trim() === '' ? {} : { source: { name: source.trim() } }
}

/** Narrative and next date stand once, in the first report: a correction has a reason instead. */
function withWords({ narrative, nextDue }: ReportForm, parts: readonly Part[]): readonly Part[] {
  const first = parts.find(({ content }) => content.kind === 'situation.report')
  if (first === undefined) return parts
  const words = {
    ...(narrative.trim() === '' ? {} : { narrative: narrative.trim() }),
    ...(nextDue === '' ? {} : { nextReportDue: nextDue }),
  }
  const { name, content } = first
  const spoken = { name, content: { ...content, body: { ...content.body, ...words } } }
  return parts.map((part) => (part === first ? spoken : part))
}
