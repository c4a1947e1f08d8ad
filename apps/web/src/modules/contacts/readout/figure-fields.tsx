import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import type { BasisGiven } from './basis-given.ts'

/** A figure as it was known: a state's, of an indicator and a day, at so many entries of the record. */
export function FigureFields({ basis, isFaulty, onWrite }: BasisGiven): ReactNode {
  const { texts, named } = useContactsTexts()
  const { data: directory } = useQuery(answerQuery('/api/directory'))
  const { data: codes } = useQuery(answerQuery('/api/situation/codes'))
  const { data: node } = useQuery(answerQuery('/api/node'))
  const words = texts.contacts.readout
  const size = basis.size === '' ? {} : { size: basis.size }
  const known = node === undefined ? size : { size: String(node.size), ...size }
  return (
    <>
      <Field label={words.place} error={isFaulty ? words.missing.figure : undefined}>
        {(control) => (
          <select
            {...control}
            value={basis.place}
            onChange={({ target }) => onWrite({ ...known, place: target.value })}
          >
            <option value="" />
            {(directory?.states ?? []).map(({ state, names }) => (
              <option key={state} value={state}>
                {named(names)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.indicator}>
        {(control) => (
          <select
            {...control}
            value={basis.indicator}
            onChange={({ target }) => onWrite({ ...known, indicator: target.value })}
          >
            <option value="" />
            {(codes?.indicators ?? []).map(({ id, name }) => (
              <option key={id} value={id}>
                {named(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={words.period}
        hint={words.periodHint}
        value={basis.period}
        onChange={(period) => onWrite({ ...known, period: period.trim() })}
      />
      <TextField
        label={words.size}
        hint={words.sizeHint}
        inputMode="numeric"
        value={basis.size}
        onChange={(written) => onWrite({ size: written })}
      />
    </>
  )
}
