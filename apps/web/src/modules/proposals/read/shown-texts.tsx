import type { ReactNode } from 'react'
import { languageName } from '../../../design/language-name.ts'
import { useLanguages } from '../../../design/use-languages.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'

type Texts = Readonly<Record<string, string>>

type Given = {
  readonly texts: Texts
  readonly heading?: Texts | undefined
  /** A language, or `all`. */
  readonly shown: string
}

/** Words of the text in the language that is read, or in all side by side; a language that lacks them says so. */
export function ShownTexts({ texts, heading, shown }: Given): ReactNode {
  const languages = useLanguages()
  if (shown !== 'all') return <OneText text={texts[shown]} heading={heading?.[shown]} lang={shown} />
  return (
    <div className={styles['columns']}>
      {languages.map((lang) => (
        <div key={lang} className={styles['stack']}>
          <p className={styles['tag']} lang={lang}>
            {languageName(lang)}
          </p>
          <OneText text={texts[lang]} heading={heading?.[lang]} lang={lang} />
        </div>
      ))}
    </div>
  )
}

type One = { readonly text: string | undefined; readonly heading: string | undefined; readonly lang: string }

function OneText({ text, heading, lang }: One): ReactNode {
  const { texts } = useProposalsTexts()
  return (
    <>
      {heading === undefined ? undefined : (
        <p lang={lang} className={styles['strong']}>
          {heading}
        </p>
      )}
      {text === undefined ? (
        <p className={styles['soft']}>{texts.proposals.notIn}</p>
      ) : (
        <p lang={lang} className={styles['prose']}>
          {text}
        </p>
      )}
    </>
  )
}
