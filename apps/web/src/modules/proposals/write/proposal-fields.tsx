import { EventField } from '../../../design/event-field.tsx'
import { useState, type ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { ReadersChoice } from '../../../outbox/readers-choice.tsx'
import styles from '../proposals.module.css'
import { ArticleFields } from './article-fields.tsx'
import { faultsAt } from './faults-at.ts'
import type { ProposalForm } from './proposal-form.ts'

type Given = {
  readonly form: ProposalForm
  readonly faults: readonly string[]
  /** Of a first version the event and the readers are chosen; a later one has them. */
  readonly isFirst: boolean
  readonly onChange: (changes: Partial<ProposalForm>) => void
}

export function ProposalFields({ form, faults, isFirst, onChange }: Given): ReactNode {
  const { texts, language, words } = useProposalsTexts()
  const [shown, show] = useState<string>(language)
  const own = texts.proposals.write
  return (
    <>
      <Facts facts={[{ name: own.number, value: words.number(form.number) }]} />
      {isFirst ? (
        <EventField
          label={own.event}
          none={own.noEvent}
          isOptional
          event={form.event}
          onChoose={(event) => onChange({ event })}
        />
      ) : undefined}
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
      <LanguageChoice chosen={shown} onChoose={show} />
      <TextsFields
        label={own.title}
        shown={shown}
        texts={form.title}
        maxLength={300}
        errors={faultsAt(faults, 'title', { en: own.faults.title, other: own.faults.missing })}
        onChange={(title) => onChange({ title })}
      />
      <TextsFields
        label={own.preamble}
        shown={shown}
        rows={4}
        isOptional
        texts={form.preamble}
        maxLength={10_000}
        errors={faultsAt(faults, 'preamble', { en: own.faults.missing, other: own.faults.missing })}
        onChange={(preamble) => onChange({ preamble })}
      />
      <ArticleFields
        articles={form.articles}
        shown={shown}
        faults={faults}
        onChange={(articles) => onChange({ articles })}
      />
      {isFirst ? (
        <ReadersChoice {...form.readers} hint={own.readers} onChoose={(readers) => onChange({ readers })} />
      ) : (
        <p className={styles['received']}>
          <LabelMark {...form.readers} />
        </p>
      )}
    </>
  )
}
