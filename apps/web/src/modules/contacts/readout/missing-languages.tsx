import type { ReactNode } from 'react'
import { languageName } from '../../../design/language-name.ts'
import { useLanguages } from '../../../design/use-languages.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { basicsMissing } from '../publications/publication-form.ts'
import styles from '../contacts.module.css'
import { missingLanguages, type ReadoutForm, type ReadoutOf } from './readout-form.ts'

type Given = { readonly form: ReadoutForm; readonly record: ReadoutOf['record'] }

/** Which language is missing where; it can go to the other side so, and not to the public. */
export function MissingLanguages({ form, record }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const languages = useLanguages()
  const words = texts.contacts.readout
  const missing = missingLanguages(form, languages)
  const basics = basicsMissing(record, languages)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  if (missing.size === 0 && basics.length === 0) return <p className={styles['note']}>{words.complete}</p>
  return (
    <div className={styles['notice']}>
      <p>{words.language}</p>
      <ul className={styles['bullets']}>
        {[...missing].map(([one, ids]) => (
          <li key={one}>{words.missingIn(languageName(one), list.format(ids))}</li>
        ))}
        {basics.length === 0 ? undefined : (
          <li>{words.basicsMissingIn(list.format(basics.map(languageName)))}</li>
        )}
      </ul>
      <p>{words.incomplete}</p>
    </div>
  )
}
