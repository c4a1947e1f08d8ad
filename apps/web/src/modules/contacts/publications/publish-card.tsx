import type { Readout } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { languageName } from '../../../design/language-name.ts'
import { useLanguages } from '../../../design/use-languages.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { lineOf, newestOf, type Contact } from '../contact.ts'
import styles from '../contacts.module.css'
import { Embargo, useIsOver } from '../embargo.tsx'
import { basicsMissing, isPublishable } from './publication-form.ts'
import { PublishComposer } from './publish-composer.tsx'

type Given = { readonly contact: Contact; readonly readout: Readout; readonly own: string }

/** Where a party publishes its readout, or a part of it; whatever stands in the way is said before. */
export function PublishCard({ contact, readout, own }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const languages = useLanguages()
  const words = texts.contacts.publications
  const isFree = useIsOver(readout.embargo, undefined)
  const basics = basicsMissing(readout, languages)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const others = contact.publications.some(({ agency, replacedBy }) => agency !== own && replacedBy === null)
  return (
    <Card title={others ? words.publishOwn : words.publish} id="publish">
      {readout.embargo === undefined || isFree ? undefined : (
        <>
          <Embargo until={readout.embargo} at={undefined} />
          <p>{words.underEmbargo}</p>
        </>
      )}
      {basics.length === 0 ? undefined : (
        <p className={styles['notice']}>{words.basicsMissing(list.format(basics.map(languageName)))}</p>
      )}
      {!isFree || basics.length > 0 ? undefined : readout.paragraphs.some((one) =>
          isPublishable(one, languages),
        ) ? (
        <PublishComposer
          readout={readout}
          own={own}
          line={lineOf(contact, own)}
          publications={contact.publications}
          before={newestOf(contact.publications).find(({ agency }) => agency === own)?.id}
        />
      ) : (
        <p>{words.nothing}</p>
      )}
    </Card>
  )
}
