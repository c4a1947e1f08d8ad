import { locales } from '@concert/language'
import type { Bodies } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'

const mondayMs = Date.UTC(2020, 0, 6)
const dayMs = 86_400_000

/** How often an agency undertakes to report. */
export function RhythmContent({ body }: { readonly body: Bodies['situation.rhythm'] }): ReactNode {
  const { texts, language } = useLanguage()
  const own = texts.record.entry.body
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' })
  const day = body.weekday === undefined ? undefined : weekday.format(mondayMs + (body.weekday - 1) * dayMs)
  const when = [texts.codes.rhythms[body.every], day, own.by(body.by)].filter((one) => one !== undefined)
  return <Facts facts={[{ name: own.every, value: when.join(', ') }]} />
}
