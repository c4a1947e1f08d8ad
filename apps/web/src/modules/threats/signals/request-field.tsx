import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { ButtonLink } from '../../../design/button-link.tsx'
import { useZone } from '../../../clock/use-zone.ts'
import { Field } from '../../../design/field.tsx'
import { momentIn } from '../../../design/moment-in.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'

type Given = {
  readonly state: string
  readonly request: string
  readonly error: string | undefined
  readonly onChoose: (request: string) => void
}

const longest = 80

/** Which question to the state it led to; where none was asked yet, the way to ask it. */
export function RequestField({ state, request, error, onChoose }: Given): ReactNode {
  const { texts, language } = useThreatsTexts()
  const timeZone = useZone()
  const { data } = useQuery(answerQuery('/api/situation/requests'))
  const own = (data?.requests ?? []).filter((one) => one.state === state)
  const words = texts.signals.triage
  return (
    <>
      <Field label={words.request} error={error}>
        {(control) => (
          <select {...control} value={request} onChange={({ target }) => onChoose(target.value)}>
            <option value="">{words.chooseRequest}</option>
            {own.map(({ id, asked, question }) => (
              <option key={id} value={id}>
                {momentIn(language, asked, { timeZone, short: true })}: {question.slice(0, longest)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <ButtonLink
          to="/requests/new"
          search={(before) => ({ ...before, state })}
          variant="default"
          size="xs"
        >
          {words.ask}
        </ButtonLink>
      </div>
    </>
  )
}
