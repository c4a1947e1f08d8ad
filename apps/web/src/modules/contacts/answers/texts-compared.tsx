import { locales } from '@concert/language'
import type { ReactNode } from 'react'
import { languageName } from '../../../design/language-name.ts'
import { useLanguages } from '../../../design/use-languages.ts'
import { WordDiff } from '../../../design/word-diff.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import type { Texts } from '../conversation/conversation-fields.ts'
import styles from '../contacts.module.css'

type Given = { readonly before: Texts; readonly after: Texts; readonly name: string }

/** The words as they stand and the words that another would have, word by word, in each language that it gives them in. */
export function TextsCompared({ before, after, name }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const languages = useLanguages().filter((language) => (after[language] ?? '').trim() !== '')
  const words = texts.contacts.answers
  return (
    <div role="group" aria-label={name} className={styles['compared']}>
      {languages.map((language) => (
        <div key={language} className={styles['small']}>
          <p lang={locales[language]}>{languageName(language)}</p>
          <WordDiff
            before={{ name: words.theirs, text: before[language] ?? '' }}
            after={{ name, text: after[language]!.trim() }}
            lang={locales[language]}
            view="inline"
          />
        </div>
      ))}
    </div>
  )
}
