import { languageNames } from '@concert/language'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import type { AlertBody } from './alert-form.ts'
import { marks, type Mark } from './alert-form.ts'
import styles from './alerts.module.css'
import { textIn } from './alert.ts'
import { StatusMark } from './status-mark.tsx'

type Given = { readonly body: AlertBody; readonly lang: string | undefined }

/** What an alert says, whether it stands in the record or is a draft: in one's own language first, the others below. */
export function AlertWords({ body, lang }: Given): ReactNode {
  const { texts, language } = useThreatsTexts()
  const first = textIn(body, language)
  const others = Object.keys(body.texts).filter((one) => one !== first.lang)
  return (
    <>
      <p>
        <StatusMark status={body.status} /> <strong>{texts.alerts.types[body.type]}</strong>
      </p>
      <Words {...first} />
      <AlertFacts body={body} lang={lang} />
      {others.map((one) => (
        <details key={one}>
          <summary lang={one}>{nameOfLanguage(one)}</summary>
          <Words {...textIn(body, one)} />
        </details>
      ))}
    </>
  )
}

function nameOfLanguage(tag: string): string {
  const names: Readonly<Record<string, string>> = languageNames
  return names[tag] ?? tag
}

function Words({ lang, headline, description, instruction }: ReturnType<typeof textIn>): ReactNode {
  const { texts } = useThreatsTexts()
  return (
    <div className={styles['words']} lang={lang}>
      <h3>{headline}</h3>
      <p>{description}</p>
      {instruction === undefined ? undefined : (
        <p>
          <span className={styles['soft']} lang={texts.alerts.lang}>
            {texts.alerts.instruction}:
          </span>{' '}
          {instruction}
        </p>
      )}
    </div>
  )
}

function AlertFacts({ body, lang }: Given): ReactNode {
  const { texts, language, named } = useThreatsTexts()
  const stateOf = useStateNames()
  const words = texts.alerts
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const levels: Readonly<Record<Mark, Readonly<Record<string, string>>>> = words.levels
  const responses = body.responseTypes ?? []
  return (
    <Facts
      facts={[
        { name: texts.shell.event, value: named(body.names) },
        ...(Object.keys(marks) as Mark[]).map((mark) => ({
          name: words.levelNames[mark],
          value: levels[mark][body[mark]],
        })),
        responses.length === 0
          ? undefined
          : { name: words.responseTypes, value: list.format(responses.map((one) => words.responses[one])) },
        { name: words.areas, value: list.format(body.areas.map(({ names }) => named(names))) },
        { name: words.recipients, value: list.format(body.recipients.map(stateOf)) },
        { name: words.within, value: words.minutes(body.acknowledgeWithinMinutes) },
        { name: words.expires, value: <Moment at={body.expires} /> },
        body.note === undefined
          ? undefined
          : { name: words.note, value: <span lang={lang}>{body.note}</span> },
        body.contact === undefined ? undefined : { name: words.contact, value: body.contact },
      ]}
    />
  )
}
