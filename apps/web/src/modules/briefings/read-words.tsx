import type { BriefingAnswer } from '@concert/api'
import { locales } from '@concert/language'
import type { ReactNode } from 'react'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import styles from './briefings.module.css'

type Words = BriefingAnswer['briefing']['words'][string]

/** One language version: title, lead, and what is said on the sections. */
export function ReadWords({ words, lang }: { readonly words: Words; readonly lang: string }): ReactNode {
  const { texts, language } = useBriefingsTexts()
  const names: Readonly<Record<string, string>> = texts.briefings.sectionNames
  return (
    <div className={styles['words']} lang={lang}>
      <h3>{words.title}</h3>
      <p className={styles['prose']}>{words.lead}</p>
      {Object.entries(words.notes).map(([section, note]) => (
        <div key={section} className={styles['words']}>
          <h4 lang={locales[language]}>{names[section] ?? section}</h4>
          <p className={styles['prose']}>{note}</p>
        </div>
      ))}
    </div>
  )
}
