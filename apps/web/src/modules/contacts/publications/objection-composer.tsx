import type { Publication } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useLanguages } from '../../../design/use-languages.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { objectionContent, objectionFaults, type ObjectionForm } from './signature-form.ts'

type Given = { readonly publication: Publication; readonly own: string; readonly onClose: () => void }

/** Where another party says what it holds against a publication, in every language, for good. */
export function ObjectionComposer({ publication, own, onClose }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const languages = useLanguages()
  const [shown, show] = useState<string>(language)
  const words = texts.contacts.publications
  const { fields, change, forget } = useKeptFields<ObjectionForm>(`objection ${publication.id}`, {
    texts: {},
    paragraphs: [],
  })
  const { shownFaults, contents } = useTried(objectionFaults(fields, languages), () =>
    objectionContent(fields, publication, { own, lang: language }),
  )
  return (
    <Composer
      isWide
      contents={contents}
      means={
        <>
          {words.objectMeans} <SigningMeans readers={{ label: 'TLP:CLEAR', audience: ['public'] }} />
        </>
      }
      onDone={forget}
      onCancel={onClose}
    >
      <LanguageChoice chosen={shown} onChoose={show} />
      <TextsFields
        label={words.objectionText}
        shown={shown}
        rows={4}
        maxLength={5_000}
        texts={fields.texts}
        errors={Object.fromEntries(shownFaults.map((one) => [one, words.missingText]))}
        onChange={(changed) => change({ texts: changed })}
      />
      <Choices
        legend={words.objectionParagraphs}
        options={publication.paragraphs.map(({ id }) => ({
          value: id,
          name: texts.contacts.readout.paragraph(id),
        }))}
        chosen={fields.paragraphs}
        onChoose={(paragraphs) => change({ paragraphs })}
      />
    </Composer>
  )
}
