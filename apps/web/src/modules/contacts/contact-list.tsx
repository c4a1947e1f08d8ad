import type { ContactSummary } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayInWords } from '../../design/day-in-words.ts'
import { Empty } from '../../design/empty.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useSession } from '../../session/use-session.ts'
import { useContactsTexts } from '../../texts/use-contacts-texts.ts'
import styles from './contacts.module.css'
import { usePartyNames } from './use-party-names.ts'

export function ContactList({ contacts }: { readonly contacts: readonly ContactSummary[] }): ReactNode {
  const { texts } = useContactsTexts()
  const { agency: own } = useSession()
  const columns = useContactColumns()
  if (contacts.length === 0) return <Empty title={texts.contacts.none} />
  return (
    <Table
      caption={texts.contacts.caption}
      columns={columns}
      rows={contacts}
      keyOf={({ id }) => id}
      isWide
      isMine={({ readouts }) => readouts.some(({ awaited }) => own !== undefined && awaited.includes(own))}
    />
  )
}

function useContactColumns(): readonly Column<ContactSummary>[] {
  const { texts, language } = useContactsTexts()
  const nameOf = usePartyNames()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const { columns, pressLines } = texts.contacts
  return [
    { name: columns.conversation, head: true, cell: (contact) => <Headline contact={contact} /> },
    { name: columns.parties, cell: ({ parties }) => list.format(parties.map(nameOf)) },
    { name: columns.readout, cell: (contact) => <Readouts contact={contact} /> },
    { name: columns.publication, cell: (contact) => <Publications contact={contact} /> },
    { name: columns.pressLine, cell: ({ pressLine }) => pressLines[pressLine] },
  ]
}

type Given = { readonly contact: ContactSummary }

function Headline({ contact: { id, medium, date, topics, standing } }: Given): ReactNode {
  const { texts, language, named } = useContactsTexts()
  const words = texts.contacts
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <>
      <Link to="/contacts/$id" params={{ id }}>
        {words.titleOf(words.media[medium], dayInWords(language, date))}
      </Link>
      <span className={styles['note']}>{list.format(topics.map(named))}</span>
      <span className={styles['note']}>{words.phases[standing]}</span>
    </>
  )
}

function Readouts({ contact: { readouts } }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const { agency: own } = useSession()
  const nameOf = useAgencyNames()
  const words = texts.contacts
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  if (readouts.length === 0) return '–'
  return (
    <ul className={styles['plain']}>
      {readouts.map(({ id, agency, standing, awaited }) => (
        <li key={id}>
          {nameOf(agency)}: {words.readout.standings[standing]}
          {awaited.length === 0 || standing === 'withdrawn' ? undefined : own !== undefined &&
            awaited.includes(own) ? (
            <span className={styles['mine']}>{words.answers.waits}</span>
          ) : (
            <span className={styles['note']}>{words.answers.waitsFor(list.format(awaited.map(nameOf)))}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Publications({ contact: { publications } }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const nameOf = useAgencyNames()
  const words = texts.contacts.publications
  if (publications.length === 0) return '–'
  return (
    <ul className={styles['plain']}>
      {publications.map(({ id, agency, standing, objections }) => (
        <li key={id}>
          {standing === 'own' ? words.standings.own(nameOf(agency)) : words.standings[standing]}
          {objections === 0 ? undefined : (
            <span className={styles['note']}>{words.objectionCount(objections)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
