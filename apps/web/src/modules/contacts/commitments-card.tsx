import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button-link.tsx'
import { Card } from '../../design/card.tsx'
import { dayInWords } from '../../design/day-in-words.ts'
import { useSession } from '../../session/use-session.ts'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import type { Contact } from './contact.ts'
import styles from './contacts.module.css'
import { MakeAction } from './make-action.tsx'
import { useMayWrite } from './use-may-write.ts'
import { usePartyNames } from './use-party-names.ts'

/** What the parties undertook, and the actions that came of it. */
export function CommitmentsCard({ contact }: { readonly contact: Contact }): ReactNode {
  const { texts } = useContactsTexts()
  const { commitments } = contact
  if (commitments.length === 0) return undefined
  return (
    <Card title={texts.contacts.readout.commitments} id="commitments">
      <ul className={styles['commitments']}>
        {commitments.map((commitment, at) => (
          // Two commitments of a paragraph differ in nothing but their place.
          <li key={at}>
            <Commitment commitment={commitment} contact={contact} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Given = { readonly contact: Contact; readonly commitment: Contact['commitments'][number] }

function Commitment({ commitment, contact }: Given): ReactNode {
  const { texts, named, language } = useContactsTexts()
  const nameOf = usePartyNames()
  const mayWrite = useMayWrite()
  const { agency: own, isSecretariat } = useSession()
  const words = texts.contacts.readout
  const { from, paragraph, party, what, by, actions, agency, commitment: at } = commitment
  const mayMake = mayWrite && (isSecretariat || (own !== undefined && agency === own))
  const made = contact.actions.filter(({ id }) => actions.includes(id))
  return (
    <>
      <p>
        <strong>{nameOf(contact.parties[party])}:</strong> {named(what)}
        {by === undefined ? undefined : `, ${words.byDay(dayInWords(language, by))}`}
      </p>
      {made.map(({ id, title }) => (
        <p key={id}>
          <ButtonLink to="/actions/$id" params={{ id }} variant="default" size="xs">
            {named(title)}
          </ButtonLink>
        </p>
      ))}
      {made.length > 0 || !mayMake ? undefined : (
        <p>
          <MakeAction from={from} paragraph={paragraph} commitment={at} />
        </p>
      )}
    </>
  )
}
