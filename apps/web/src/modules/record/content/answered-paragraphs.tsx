import type { Bodies } from '@concert/statement'
import type { ReactNode } from 'react'
import { TextsShown } from '../../../design/texts-shown.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { Prose } from './prose.tsx'

type Given = { readonly body: Bodies['contacts.answer']; readonly lang: string | undefined }

/** What was answered to each paragraph of a readout. */
export function AnsweredParagraphs({ body: { paragraphs, note }, lang }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts
  return (
    <>
      {paragraphs.map(({ paragraph, answer, texts: said, reason }) => (
        <section key={paragraph}>
          <h3>
            {words.readout.paragraph(paragraph)}: {words.answers.given[answer]}
          </h3>
          {said === undefined ? undefined : <TextsShown texts={said} isBeside />}
          {reason === undefined ? undefined : <p lang={lang}>{reason}</p>}
        </section>
      ))}
      {note === undefined ? undefined : (
        <Prose title={words.answers.note} lang={lang}>
          {note}
        </Prose>
      )}
    </>
  )
}
