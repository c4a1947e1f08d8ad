import type { Publication } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import type { Texts } from '../conversation/conversation-fields.ts'
import { agreementContent } from './signature-form.ts'

type Given = { readonly publication: Publication; readonly onClose: () => void }

/** Where another party signs a publication, with a remark or without. */
export function AgreementComposer({ publication, onClose }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const [shown, show] = useState<string>(language)
  const words = texts.contacts.publications
  const { fields, change, forget } = useKeptFields<{ readonly note: Texts }>(`agreement ${publication.id}`, {
    note: {},
  })
  return (
    <Composer
      isWide
      contents={() => [agreementContent(publication, fields.note, language)]}
      means={
        <>
          {words.agreeMeans} <SigningMeans readers={{ label: 'TLP:CLEAR', audience: ['public'] }} />
        </>
      }
      onDone={forget}
      onCancel={onClose}
    >
      <LanguageChoice chosen={shown} onChoose={show} />
      <TextsFields
        label={words.note}
        shown={shown}
        rows={2}
        maxLength={2_000}
        isOptional
        texts={fields.note}
        onChange={(note) => change({ note })}
      />
    </Composer>
  )
}
