import type { Indicator } from '@concert/statement'
import { useId, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './figure-table.module.css'

/** What an indicator counts, in the words of the code list, on demand. */
export function DefinitionButton({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { texts, named } = useLanguage()
  const id = useId()
  const { name, definition, source, version, id: code } = indicator
  return (
    <>
      <button
        type="button"
        data-cell="definition"
        tabIndex={-1}
        popoverTarget={id}
        className={styles['info']}
        aria-label={texts.report.definitionOf(named(name))}
      >
        ?
      </button>
      <div id={id} popover="auto" className={styles['definition']}>
        <p>
          <strong>{named(name)}</strong>
        </p>
        <p lang="en">{definition}</p>
        <p lang="en" className={styles['source']}>
          {source}
        </p>
        <p className={styles['source']}>
          <code>{code}</code> · {texts.report.version(version)}
        </p>
      </div>
    </>
  )
}
