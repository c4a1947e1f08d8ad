import type { DraftAnswer } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import styles from '../contacts.module.css'
import { BasicsFields } from './basics-fields.tsx'
import {
  conversationFaults,
  conversationFieldsOf,
  withoutParty,
  type ConversationBasics,
} from './conversation-fields.ts'
import { conversationContent, readersOfConversation, type ConversationForm } from './conversation-form.ts'
import { ReadersFields } from './readers-fields.tsx'

type Given = {
  readonly own: string
  readonly draft: DraftAnswer | undefined
  readonly first: ConversationForm
  /** A part above the fields that can fill them, as from a text that is read in. */
  readonly above?: (fill: (begun: Partial<ConversationBasics>) => void) => ReactNode
}

/** Where a conversation is recorded, planned or held, with what is kept of it. */
export function ConversationComposer({ own, draft, first, above }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const { language } = useLanguage()
  const name = `conversation ${first.replaces ?? ''} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<ConversationForm>(name, first)
  const [shown, show] = useState<string>(language)
  const faults = conversationFaults(fields, own)
  const { shownFaults, contents } = useTried(faults, () => conversationContent(fields, own))
  const given = { form: fields, faults: shownFaults, onChange: change, shown }
  return (
    <Composer
      isWide
      draft={draft}
      contents={contents}
      means={
        <>
          {texts.contacts.compose.means} <SigningMeans readers={readersOfConversation(fields, own)} />
        </>
      }
      onDone={forget}
      after={<ButtonLink to="/contacts">{texts.shell.pages.contacts}</ButtonLink>}
    >
      {above?.((begun) => change(conversationFieldsOf(begun, fields)))}
      <LanguageChoice chosen={shown} onChoose={show} />
      <BasicsFields {...given} onRemoveParty={(at) => change(withoutParty(fields, at))} />
      <Kept form={fields} onChange={change} />
      <ReadersFields form={fields} own={own} onChange={change} />
      {given.faults.length === 0 ? undefined : (
        <p role="alert" className={styles['error']}>
          {texts.contacts.compose.summary}
        </p>
      )}
    </Composer>
  )
}

type KeptGiven = {
  readonly form: ConversationForm
  readonly onChange: (changes: Partial<ConversationForm>) => void
}

function Kept({ form, onChange }: KeptGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts
  return (
    <fieldset className={styles['group']}>
      <legend>{words.compose.kept}</legend>
      <TextField
        label={words.privateRecord}
        hint={words.compose.privateHint}
        isOptional
        rows={8}
        maxLength={50_000}
        lang={form.lang}
        value={form.privateRecord}
        onChange={(privateRecord) => onChange({ privateRecord })}
      />
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
    </fieldset>
  )
}
