import { indicatorOf, type Language } from '@concert/statement'
import { emptyForm, figureKey, type FigureAt, type ReportForm, type StatedFigure } from './report-form.ts'
import type { DraftContent } from '../../../outbox/draft-content.ts'

const figureFields = new Set([
  'place',
  'period',
  'indicator',
  'stratum',
  'value',
  'status',
  'unit',
  'definition',
])
const bodyFields = new Set(['observations', 'narrative', 'nextReportDue', 'source', 'zero', 'reason'])

/**
 * The form of a draft, the inverse of partsOf(). Undefined where the draft holds more than the form can show, as a
 * running total or an attachment: to save it from here would drop that.
 */
export function formOf(content: DraftContent, lang: Language): ReportForm | undefined {
  const { body, kind, about } = content
  if (about === undefined || (kind !== 'situation.report' && kind !== 'situation.correction'))
    return undefined
  const figures = ((body['observations'] ?? []) as Readonly<Record<string, unknown>>[]).map(figureOf)
  if (figures.includes(undefined) || hasMore(content)) return undefined
  const [first] = figures as StatedFigure[]
  if (first === undefined) return undefined
  return {
    ...emptyForm({
      event: about,
      place: first.place,
      period: first.period,
      lang: (content.lang as Language | undefined) ?? lang,
      label: content.label ?? 'TLP:CLEAR',
      audience: content.audience ?? ['public'],
    }),
    ...wordsOf(body),
    figures: Object.fromEntries((figures as StatedFigure[]).map((figure) => [figureKey(figure), figure])),
    isAllOpen: true,
  }
}

function wordsOf(body: DraftContent['body']): Partial<ReportForm> {
  const source = body['source'] as { readonly name: string } | undefined
  return {
    reason: textOf(body['reason']),
    narrative: textOf(body['narrative']),
    nextDue: textOf(body['nextReportDue']),
    source: source?.name ?? '',
    isZero: body['zero'] === true,
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function hasMore({ body, attachments = [], refs, replaces, inReplyTo }: DraftContent): boolean {
  const source = body['source'] as object | undefined
  return (
    attachments.length > 0 ||
    refs !== undefined ||
    replaces !== undefined ||
    inReplyTo !== undefined ||
    Object.keys(body).some((field) => !bodyFields.has(field)) ||
    Object.keys(source ?? {}).some((field) => field !== 'name')
  )
}

type Stated = FigureAt & {
  readonly value?: StatedFigure['value']
  readonly status?: StatedFigure['status']
  readonly unit?: string
  readonly definition?: string
}

function figureOf(observation: Readonly<Record<string, unknown>>): StatedFigure | undefined {
  const { unit, definition, status = 'A', value = '', ...at } = observation as Stated
  const indicator = indicatorOf(at.indicator)
  const isPlain =
    indicator !== undefined &&
    Object.keys(observation).every((field) => figureFields.has(field)) &&
    (unit === undefined || unit === indicator.unit) &&
    (definition === undefined || definition === indicator.version)
  return isPlain ? { ...at, value, status } : undefined
}
