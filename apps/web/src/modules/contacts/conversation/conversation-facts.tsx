import { formatsOf } from '@concert/language'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { languageName } from '../../../design/language-name.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import type { Party } from '../contact.ts'
import styles from '../contacts.module.css'
import { usePartyNames } from '../use-party-names.ts'
import type { ConversationBasics } from './conversation-fields.ts'

/** What may be known of a conversation without what was said in it. */
export function ConversationFacts({ basics }: { readonly basics: ConversationBasics }): ReactNode {
  const { texts, language, named } = useContactsTexts()
  const nameOf = usePartyNames()
  const words = texts.contacts
  const { medium, date, parties, requestedBy, chair, topics, interpreted = [] } = basics
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const partyAt = (place: number | undefined): string | undefined =>
    place === undefined ? undefined : nameOf(parties[place])
  return (
    <Facts
      facts={[
        { name: words.compose.medium, value: words.media[medium] },
        { name: words.date, value: dayInWords(language, date) },
        factOf(words.times, useTimes(basics)),
        { name: words.parties, value: <Parties parties={parties} /> },
        factOf(words.requestedBy, partyAt(requestedBy)),
        factOf(words.chair, partyAt(chair)),
        { name: words.topics, value: list.format(topics.map(named)) },
        interpreted.length === 0
          ? undefined
          : { name: words.interpreted, value: list.format(interpreted.map(languageName)) },
      ]}
    />
  )
}

function factOf(name: string, value: string | undefined): { name: string; value: string } | undefined {
  return value === undefined ? undefined : { name, value }
}

/** In UTC, as the readout states them. */
function useTimes({ began, ended }: Pick<ConversationBasics, 'began' | 'ended'>): string | undefined {
  const { language } = useContactsTexts()
  const { timeOf } = formatsOf(language)
  if (began === undefined && ended === undefined) return undefined
  const [from, to] = [began, ended].map((one) => (one === undefined ? '…' : timeOf(one)))
  return `${from}–${to} UTC`
}

function Parties({ parties }: { readonly parties: readonly Party[] }): ReactNode {
  const { named } = useContactsTexts()
  const nameOf = usePartyNames()
  return (
    <ul className={styles['plain']}>
      {parties.map((party, at) => (
        // A party is nothing but its place.
        <li key={at}>
          {nameOf(party)}
          <span className={styles['note']}>{named(party.office)}</span>
        </li>
      ))}
    </ul>
  )
}
