import type { Paragraph } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Field } from '../../../design/field.tsx'
import { saidIn } from '../../../design/said-in.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import styles from '../actions.module.css'
import type { ActionForm } from './action-form.ts'
import { isSource, sourceKinds } from './read-source.ts'
import { useSource } from './use-source.ts'
import type { FieldsGiven } from './fields-given.ts'

export type Paragraphs = readonly Paragraph[]

/** What the action comes from: a decision, or a commitment in a paragraph of a readout. */
export function SourceFields(
  given: FieldsGiven & { readonly paragraphs: Paragraphs | undefined },
): ReactNode {
  const { form, faults, paragraphs } = given
  const { texts } = useActionsTexts()
  const { isAsking, statement } = useSource(form.source)
  const words = texts.actions.compose
  const isGiven = form.source !== '' && !isAsking
  const unknown = isGiven && statement === undefined ? words.unknownSource : undefined
  const wrong = statement !== undefined && !isSource(statement) ? words.wrongSource : undefined
  return (
    <>
      <SourceField
        {...given}
        error={wrong ?? unknown ?? (faults.includes('source') ? words.missingSource : undefined)}
      />
      {paragraphs === undefined ? undefined : <CommitmentField {...given} paragraphs={paragraphs} />}
    </>
  )
}

/** Decisions and readouts that the reader may see, the newest first. */
function SourceField({
  form,
  onChange,
  error,
}: FieldsGiven & { readonly error: string | undefined }): ReactNode {
  const { texts } = useActionsTexts()
  const known = useKnownSources()
  const words = texts.actions.compose
  const isListed = known.some(({ id }) => id === form.source)
  return (
    <Field label={words.source} error={error}>
      {(control) => (
        <select
          {...control}
          value={form.source}
          disabled={form.replaces !== ''}
          onChange={({ target }) => onChange({ source: target.value, paragraph: '', commitment: undefined })}
        >
          {form.source === '' ? <option value="">{words.chooseSource}</option> : undefined}
          {form.source === '' || isListed ? undefined : <option value={form.source}>{form.source}</option>}
          {known.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function useKnownSources(): readonly { readonly id: string; readonly name: string }[] {
  const { texts, formats, words } = useActionsTexts()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const answers = sourceKinds.map((kind) => answerQuery('/api/statements', { kind, limit: 200 }))
  const [first, second, third] = [useQuery(answers[0]!), useQuery(answers[1]!), useQuery(answers[2]!)]
  return [first, second, third]
    .flatMap(({ data }) => data?.statements ?? [])
    .flatMap(({ id, kind, index, received }) => {
      if (id === null) return []
      const day = formats.middleDate(Math.floor(Date.parse(received) / 86_400_000))
      return [
        {
          id,
          name: `${kinds[kind ?? ''] ?? ''} · ${day} · ${texts.shell.palette.entry(words.number(index))}`,
        },
      ]
    })
}

function CommitmentField({
  form,
  faults,
  onChange,
  paragraphs,
}: FieldsGiven & { readonly paragraphs: Paragraphs }): ReactNode {
  const { texts, language, named } = useActionsTexts()
  const words = texts.actions.compose
  const chosen = paragraphs.find(({ id }) => id === form.paragraph)
  const said = chosen === undefined ? undefined : saidIn(chosen.texts, language)
  return (
    <>
      <Field
        label={words.paragraph}
        error={faults.includes('paragraph') ? words.missingParagraph : undefined}
      >
        {(control) => (
          <select
            {...control}
            value={valueOf(form)}
            disabled={form.replaces !== ''}
            onChange={({ target }) => onChange(placeIn(target.value))}
          >
            {form.paragraph === '' ? <option value="">{words.chooseParagraph}</option> : undefined}
            {form.paragraph !== '' && form.commitment === undefined ? (
              <option value={valueOf(form)}>{form.paragraph}</option>
            ) : undefined}
            {paragraphs.flatMap(({ id, commitments = [] }) =>
              commitments.map(({ what }, at) => (
                <option key={`${id} ${at}`} value={valueOf({ paragraph: id, commitment: at })}>
                  {`${id} · ${named(what)}`}
                </option>
              )),
            )}
          </select>
        )}
      </Field>
      {said === undefined ? undefined : (
        <blockquote className={styles['prose']} lang={said.lang}>
          {said.said}
        </blockquote>
      )}
    </>
  )
}

type Place = Pick<ActionForm, 'paragraph' | 'commitment'>

function valueOf({ paragraph, commitment }: Place): string {
  return commitment === undefined ? paragraph : `${paragraph} ${commitment}`
}

function placeIn(value: string): Place {
  const [paragraph = '', commitment] = value.split(' ')
  return { paragraph, commitment: commitment === undefined ? undefined : Number(commitment) }
}
