import type { DirectoryAnswer } from '@concert/api'
import { locales } from '@concert/language'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import styles from './directory.module.css'
import { statesOfRole } from './directory-lists.ts'

/** The order in which the chair passes. The record holds the rule, and not where the turn stands. */
export function ChairRule({ directory }: { readonly directory: DirectoryAnswer }): ReactNode {
  const { texts, named, language } = useLanguage()
  const tag = directory.organisation?.chairRule.collation ?? ''
  const tongue = new Intl.DisplayNames(locales[language], { type: 'language' }).of(tag) ?? tag
  return (
    <>
      <p>{texts.directory.organisation.chairRule(tongue)}</p>
      <ol className={styles['turns']}>
        {statesOfRole(directory, 'member').map(({ state, names }) => (
          <li key={state}>{named(names)}</li>
        ))}
      </ol>
    </>
  )
}
