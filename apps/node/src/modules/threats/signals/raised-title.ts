import type { Text } from '@concert/briefing'
import { formatsOf } from '@concert/language'
import { firstDay, indicatorOf, lastDay, type Period } from '@concert/statement'
import { asSaid, inEach } from '../../../kernel/briefing-text.ts'

/** The figure that raised a signal, and the days that it is of. */
export function raisedTitle(indicator: string, period: string): Text {
  const name: Text = indicatorOf(indicator)?.name ?? asSaid(indicator)
  return inEach((language) => {
    const days = formatsOf(language).dates(firstDay(period)!, lastDay(period as Period))
    return language === 'zh' ? `${name.zh ?? name.en}，${days}` : `${name[language] ?? name.en}, ${days}`
  })
}
