import { languageNames, isLanguage } from '@concert/language'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts, type Fact } from '../../../design/facts.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { EventShown } from './event-shown.ts'
import styles from './event.module.css'

/** What only the statement itself says. */
type Body = { readonly aliases?: readonly string[]; readonly places?: readonly string[] }

/** The event as its last description gives it: names, code, when and where it was known first. */
export function DescriptionPart({ event }: EventShown): ReactNode {
  const { texts, language } = useLanguage()
  const nameOf = useAgencyNames()
  const placeOf = usePlaceNames()
  const { data } = useQuery(answerQuery('/api/statements/{id}', { id: event.index }))
  const { aliases = [], places = [] } = (data?.statement?.body ?? {}) as Body
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const words = texts.event.facts
  const facts: readonly (Fact | undefined)[] = [
    { name: words.names, value: <Names names={event.names} /> },
    aliases.length === 0 ? undefined : { name: words.aliases, value: list.format(aliases) },
    { name: words.icd11, value: event.icd11 === null ? words.noCode : <code>{event.icd11}</code> },
    { name: words.firstKnown, value: dayInWords(language, event.first_known) },
    places.length === 0 ? undefined : { name: words.places, value: list.format(places.map(placeOf)) },
    {
      name: words.by,
      value: (
        <>
          {nameOf(event.agency)} <ProofMark index={event.index} />
        </>
      ),
    },
    data?.statement === undefined
      ? undefined
      : {
          name: words.label,
          value: <LabelMark label={data.statement.label} audience={data.statement.audience} />,
        },
  ]
  return (
    <Card title={texts.event.description}>
      <Facts facts={facts} />
    </Card>
  )
}

function Names({ names }: { readonly names: Readonly<Record<string, string>> }): ReactNode {
  return (
    <ul className={styles['names']}>
      {Object.entries(names).map(([language, name]) => (
        <li key={language}>
          <span className={styles['soft']} lang={language}>
            {isLanguage(language) ? languageNames[language] : language}
          </span>{' '}
          <span lang={language}>{name}</span>
        </li>
      ))}
    </ul>
  )
}
