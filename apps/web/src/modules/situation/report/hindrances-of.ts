import { indicatorOf } from '@concert/statement'
import { figureFault, type FigureFault } from './figure-fault.ts'
import type { Part } from './parts-of.ts'
import type { ReportForm, StatedFigure } from './report-form.ts'

/** What keeps a form from being signed, each with where it is mended. */
export type Hindrance =
  | {
      readonly code: 'nothing' | 'unchanged' | 'reason' | 'source' | 'narrative-alone' | 'nobody' | 'next-due'
    }
  | { readonly code: 'figure'; readonly figure: StatedFigure; readonly fault: FigureFault }

type Facts = { readonly isSecretariat: boolean; readonly now: number }

/** Everything that is known here to be missing or wrong; the node has the last word. */
export function hindrancesOf(
  form: ReportForm,
  parts: readonly Part[],
  { isSecretariat, now }: Facts,
): readonly Hindrance[] {
  const figures = Object.values(form.figures)
  const kinds = parts.map(({ content }) => content.kind)
  const say = (isSo: boolean, code: Exclude<Hindrance['code'], 'figure'>): Hindrance[] =>
    isSo ? [{ code }] : []
  const hasReport = kinds.includes('situation.report')
  return [
    ...say(figures.length === 0, 'nothing'),
    ...say(figures.length > 0 && parts.length === 0, 'unchanged'),
    ...figures.flatMap(faultOf),
    ...say(kinds.includes('situation.correction') && form.reason.trim() === '', 'reason'),
    ...say(isSecretariat && form.source.trim() === '', 'source'),
    ...say(form.narrative.trim() !== '' && parts.length > 0 && !hasReport, 'narrative-alone'),
    ...say(form.audience.length === 0, 'nobody'),
    ...say(form.nextDue !== '' && !(Date.parse(form.nextDue) > now), 'next-due'),
  ]
}

function faultOf(figure: StatedFigure): Hindrance[] {
  const fault = figureFault(figure, indicatorOf(figure.indicator)!)
  return fault === undefined ? [] : [{ code: 'figure', figure, fault }]
}
