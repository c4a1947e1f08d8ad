import { locales } from '@concert/language'
import type { Language } from '@concert/statement'

/** The time zones that the browser knows, UTC first; the node may know others. */
export function zonesOffered(): readonly string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
}

/** What people there call their time, by which a zone is found in the reader's language: Kyrgyzstan Time. */
export function zoneTitle(zone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { timeZone: zone, timeZoneName: 'longGeneric' })
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
