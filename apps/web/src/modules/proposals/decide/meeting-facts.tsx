import type { Proposal } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { useParties } from '../use-parties.ts'

/** The meeting at which nobody objected: who was there, and who was not. */
export function MeetingFacts({
  consensus,
}: {
  readonly consensus: NonNullable<Proposal['consensus']>
}): ReactNode {
  const { texts, language } = useProposalsTexts()
  const { nameOf } = useParties()
  const own = texts.proposals.meeting
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const { date, chair, present, absent, meeting } = consensus
  return (
    <>
      <Facts
        facts={[
          { name: own.date, value: dayInWords(language, date) },
          { name: own.chair, value: nameOf(chair) },
          { name: own.presentNames, value: list.format(present.map(nameOf)) },
          {
            name: own.absent,
            value: absent.length === 0 ? own.everyone : list.format(absent.map(nameOf)),
          },
        ]}
      />
      {meeting === null ? undefined : (
        <Link to="/record/$id" params={{ id: meeting }}>
          {own.onRecord}
        </Link>
      )}
      <p>{texts.proposals.adopt.agreed}</p>
    </>
  )
}
