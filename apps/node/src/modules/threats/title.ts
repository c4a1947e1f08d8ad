import type { Text } from '@concert/briefing'
import type { Bodies, Understood } from '@concert/statement'
import { asSaid, inEach, textOf } from '../../kernel/briefing-text.ts'
import { headline } from '../../kernel/headline.ts'
import { alertMarks } from './alert-marks.ts'
import { assessmentsTexts } from './briefing/assessments-texts.ts'
import { raisedTitle } from './signals/raised-title.ts'

/** Of an assessment its result, of an alert its headline, of a signal the figure that raised it. */
export function threatsTitle({ kind, body }: Understood): Text | undefined {
  switch (kind) {
    case 'threats.parameters':
      return asSaid(headline(body.basis))
    case 'threats.signal':
      return raisedTitle(body.series.indicator, body.period)
    case 'threats.triage':
      return body.reason === undefined ? undefined : asSaid(headline(body.reason))
    case 'threats.assessment':
      return resultOf(body)
    case 'threats.alert':
      return headlinesOf(body)
    case 'threats.acknowledgement':
      return body.note === undefined ? undefined : asSaid(headline(body.note))
    default:
      return undefined
  }
}

function resultOf({ risks = [], annex2 }: Bodies['threats.assessment']): Text | undefined {
  const [first] = risks
  if (first !== undefined) return assessmentsTexts.risk(first.risk, first.scope)
  return annex2 === undefined ? undefined : assessmentsTexts.results[annex2.result]
}

function headlinesOf({ status, texts }: Bodies['threats.alert']): Text {
  const headlines = textOf(
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.headline])),
  )
  return inEach((language) => `${alertMarks[status][language]}${headlines[language] ?? headlines.en}`)
}
