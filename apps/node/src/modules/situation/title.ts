import type { Text } from '@concert/briefing'
import { formatsOf } from '@concert/language'
import { firstDay, lastDay, type Observation, type Understood } from '@concert/statement'
import { asSaid, inEach, textOf } from '../../kernel/briefing-text.ts'
import { headline } from '../../kernel/headline.ts'

/** Of figures the days that they are of; of words the first line. */
export function situationTitle({ kind, body }: Understood): Text | undefined {
  switch (kind) {
    case 'situation.event':
      return textOf(body.names)
    case 'situation.report':
      return daysOf(body.observations) ?? wordsOf(body.narrative)
    case 'situation.correction':
      return wordsOf(body.reason)
    case 'situation.verification-request':
      return wordsOf(body.question)
    case 'situation.verification-reply':
      return wordsOf(body.answer)
    default:
      return undefined
  }
}

function daysOf(observations: readonly Observation[] = []): Text | undefined {
  const days = observations.flatMap(({ period }) => [firstDay(period)!, lastDay(period)])
  if (days.length === 0) return undefined
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return inEach((language) => formatsOf(language).dates(first, last))
}

function wordsOf(text: string | undefined): Text | undefined {
  return text === undefined ? undefined : asSaid(headline(text))
}
