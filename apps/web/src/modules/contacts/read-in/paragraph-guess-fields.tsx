import type { ReadInAnswer } from '@concert/api'
import { stances, voices } from '@concert/statement'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useReadInTexts } from '../../../texts/use-read-in-texts.ts'
import { usePartyNames, type NamedParty } from '../use-party-names.ts'
import type { Guess, GuessOf, ParagraphGuess } from './guess.ts'
import styles from './read-in.module.css'
import { changed } from './changed-guess.ts'

type Given = {
  readonly guess: GuessOf<'paragraph'>
  readonly reading: ReadInAnswer
  readonly parties: readonly NamedParty[]
  readonly onChange: (guess: Guess) => void
}

/** Whose words a paragraph is, how they stand to it, its text without names, and what else is taken with it. */
export function ParagraphGuessFields({ guess, reading, parties, onChange }: Given): ReactNode {
  const { texts } = useReadInTexts()
  const words = texts.contacts.readout
  const { value } = guess
  const change = (changes: Partial<ParagraphGuess>): void =>
    onChange(changed(guess, { ...value, ...changes }))
  return (
    <>
      <div className={styles['row']}>
        <Field label={words.voice}>
          {(control) => (
            <select
              {...control}
              value={value.voice}
              onChange={({ target }) => change({ voice: target.value as ParagraphGuess['voice'] })}
            >
              {voices.map((voice) => (
                <option key={voice} value={voice}>
                  {words.voices[voice]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {value.voice === 'joint' ? undefined : (
          <SpeakerField value={value} parties={parties} onChange={change} />
        )}
        <Field label={words.stance}>
          {(control) => (
            <select
              {...control}
              value={value.stance}
              onChange={({ target }) => change({ stance: target.value as ParagraphGuess['stance'] })}
            >
              {stances.map((stance) => (
                <option key={stance} value={stance}>
                  {words.stances[stance]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <TextField
        label={words.text}
        hint={texts.readIn.paragraphHint}
        error={doubtfulIn(value.text, reading).map(texts.readIn.doubtful).join(' ') || undefined}
        rows={5}
        maxLength={5_000}
        lang={reading.language.value}
        value={value.text}
        onChange={(text) => change({ text })}
      />
      <AlsoTaken value={value} onChange={change} />
    </>
  )
}

type Part = {
  readonly value: ParagraphGuess
  readonly onChange: (changes: Partial<ParagraphGuess>) => void
}

function SpeakerField({
  value,
  parties,
  onChange,
}: Part & { readonly parties: readonly NamedParty[] }): ReactNode {
  const { texts } = useReadInTexts()
  const nameOf = usePartyNames()
  return (
    <Field label={texts.readIn.speaker}>
      {(control) => (
        <select
          {...control}
          value={value.speaker ?? ''}
          onChange={({ target }) =>
            onChange({ speaker: target.value === '' ? undefined : Number(target.value) })
          }
        >
          <option value="">{texts.contacts.nobody}</option>
          {parties.map((party, at) => (
            <option key={at} value={at}>
              {nameOf(party)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Commitments and other meetings that the paragraph seems to hold: each is taken only where it is ticked. */
function AlsoTaken({ value, onChange }: Part): ReactNode {
  const { texts } = useReadInTexts()
  const { commitments, facts } = value
  const taken = (all: readonly { readonly isTaken: boolean }[]): string[] =>
    all.flatMap(({ isTaken }, at) => (isTaken ? [String(at)] : []))
  return (
    <>
      {commitments.length === 0 ? undefined : (
        <Choices
          legend={texts.readIn.commitments}
          options={commitments.map(({ what, by }, at) => ({ value: String(at), name: what, hint: by }))}
          chosen={taken(commitments)}
          onChoose={(chosen) => onChange({ commitments: withTaken(commitments, chosen) })}
        />
      )}
      {facts.length === 0 ? undefined : (
        <Choices
          legend={texts.readIn.facts}
          options={facts.map(({ text, date }, at) => ({ value: String(at), name: text, hint: date }))}
          chosen={taken(facts)}
          onChoose={(chosen) => onChange({ facts: withTaken(facts, chosen) })}
        />
      )}
    </>
  )
}

function withTaken<T>(all: readonly T[], chosen: readonly string[]): readonly T[] {
  return all.map((one, at) => ({ ...one, isTaken: chosen.includes(String(at)) }))
}

/** What may be a person's name and still stands in the paragraph. */
function doubtfulIn(text: string, { text: whole, doubtfulNames }: ReadInAnswer): string[] {
  const names = doubtfulNames.map(({ start, end }) => whole.slice(start, end))
  return [...new Set(names)].filter((name) => text.includes(name))
}
