import type { Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { saidIn } from '../../../design/said-in.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { ActionLink } from '../../actions/action-link.tsx'
import { ActionWords } from '../../actions/action-words.tsx'
import { Prose } from './prose.tsx'

type Statement = Extract<Understood, { readonly kind: `actions.${string}` }>
type Said<K extends Statement['kind']> = { readonly statement: Understood<K> }

/** An action, and what is said of it, as they are read on its own page. */
export function ActionsContent({ statement }: { readonly statement: Statement }): ReactNode {
  switch (statement.kind) {
    case 'actions.action':
      return <Laid statement={statement} />
    case 'actions.update':
      return <Updated statement={statement} />
    case 'actions.completion':
      return <Settled statement={statement} />
    case 'actions.participation':
      return <Joined statement={statement} />
  }
}

function Laid({ statement: { body } }: Said<'actions.action'>): ReactNode {
  const { texts, language } = useActionsTexts()
  const stateOf = useStateNames()
  const agencyOf = useAgencyNames()
  const words = texts.actions
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const { states, agencies = [], due, dependsOn = [], paragraph, title } = body
  const said = saidIn(title, language)
  return (
    <>
      <p>
        <strong lang={said?.lang}>{said?.said}</strong>
      </p>
      <Facts
        facts={[
          states.length === 0 ? undefined : { name: words.states, value: list.format(states.map(stateOf)) },
          agencies.length === 0
            ? undefined
            : { name: words.agencies, value: list.format(agencies.map(agencyOf)) },
          { name: words.columns.due, value: dayInWords(language, due) },
          paragraph === undefined ? undefined : { name: words.source, value: words.ofReadout(paragraph) },
          dependsOn.length === 0
            ? undefined
            : {
                name: words.dependencies,
                value: dependsOn.map((id) => (
                  <p key={id}>
                    <ActionLink id={id} title={{ [language]: words.kind }} />
                  </p>
                )),
              },
        ]}
      />
      <ActionWords what={body.what} measure={body.measure} />
    </>
  )
}

function Updated({ statement: { body, lang, inReplyTo } }: Said<'actions.update'>): ReactNode {
  const { texts, language } = useActionsTexts()
  const words = texts.actions
  return (
    <>
      <Facts
        facts={[
          { name: words.update.progress, value: words.progress[body.progress] },
          body.expected === undefined
            ? undefined
            : { name: words.update.expected, value: dayInWords(language, body.expected) },
        ]}
      />
      <Prose title={words.update.text} lang={lang}>
        {body.text}
      </Prose>
      <OfAction id={inReplyTo} />
    </>
  )
}

function Settled({ statement: { body, lang, inReplyTo } }: Said<'actions.completion'>): ReactNode {
  const { texts } = useActionsTexts()
  const stateOf = useStateNames()
  const words = texts.actions
  return (
    <>
      <Facts
        facts={[
          { name: words.complete.outcome, value: words.said.outcomes[body.outcome] },
          {
            name: words.complete.of,
            value: body.state === undefined ? words.complete.whole : stateOf(body.state),
          },
        ]}
      />
      <Reason lang={lang}>{body.reason}</Reason>
      <OfAction id={inReplyTo} />
    </>
  )
}

function Joined({ statement: { body, lang, inReplyTo } }: Said<'actions.participation'>): ReactNode {
  const { texts } = useActionsTexts()
  const stateOf = useStateNames()
  const { said } = texts.actions
  return (
    <>
      <Facts facts={[{ name: stateOf(body.state), value: body.takesPart ? said.takesPart : said.apart }]} />
      <Reason lang={lang}>{body.reason}</Reason>
      <OfAction id={inReplyTo} />
    </>
  )
}

function Reason({
  lang,
  children,
}: {
  readonly lang: string | undefined
  readonly children: string | undefined
}): ReactNode {
  const { texts } = useActionsTexts()
  if (children === undefined) return undefined
  return (
    <Prose title={texts.actions.complete.reason} lang={lang}>
      {children}
    </Prose>
  )
}

function OfAction({ id }: { readonly id: string | undefined }): ReactNode {
  const { texts } = useActionsTexts()
  if (id === undefined) return undefined
  return (
    <Link to="/actions/$id" params={{ id }}>
      {texts.actions.kind}
    </Link>
  )
}
