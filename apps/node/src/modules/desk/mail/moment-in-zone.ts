import { locales } from '@concert/language'
import { instantMs, type Instant, type Language } from '@concert/statement'

/** An instant in UTC, and by the clock of a zone where that is another: 2 May 2020, 06:00 UTC (12:00 Asia/Bishkek). */
export function momentInZone(instant: Instant, zone: string, language: Language): string {
  const write = (timeZone: string): string =>
    new Intl.DateTimeFormat(locales[language], {
      timeZone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(instantMs(instant))
  const utc = `${write('UTC')} UTC`
  return write(zone) === write('UTC') ? utc : `${utc} (${write(zone)}, ${zone})`
}
