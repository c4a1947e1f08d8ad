import type { ReactNode } from 'react'
import { languageName } from '../../design/language-name.ts'
import { saidIn } from '../../design/said-in.ts'
import { useActionsTexts } from '../../texts/use-actions-texts.ts'
import styles from './actions.module.css'

type Texts = Readonly<Record<string, string>>
type Given = { readonly what: Texts; readonly measure: Texts }

/** What is done and by what one sees that it succeeded: in one's own language first, the others below. */
export function ActionWords({ what, measure }: Given): ReactNode {
  const { language } = useActionsTexts()
  const languages = [...new Set([...Object.keys(what), ...Object.keys(measure)])]
  const first = saidIn(what, language)?.lang ?? language
  return (
    <>
      <Words what={saidIn(what, language)} measure={saidIn(measure, language)} />
      {languages
        .filter((one) => one !== first)
        .map((one) => (
          <details key={one}>
            <summary lang={one}>{languageName(one)}</summary>
            <Words what={only(what, one)} measure={only(measure, one)} />
          </details>
        ))}
    </>
  )
}

type Said = ReturnType<typeof saidIn<string>>

function only(texts: Texts, language: string): Said {
  const said = texts[language]
  return said === undefined ? undefined : { lang: language, said }
}

function Words({ what, measure }: { readonly what: Said; readonly measure: Said }): ReactNode {
  const { texts } = useActionsTexts()
  return (
    <div className={styles['words']}>
      <Part title={texts.actions.what} said={what} />
      <Part title={texts.actions.measure} said={measure} />
    </div>
  )
}

function Part({ title, said }: { readonly title: string; readonly said: Said }): ReactNode {
  if (said === undefined) return undefined
  return (
    <div>
      <h3>{title}</h3>
      <p className={styles['prose']} lang={said.lang}>
        {said.said}
      </p>
    </div>
  )
}
