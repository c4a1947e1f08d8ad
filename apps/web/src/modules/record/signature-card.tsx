import type { DirectoryAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Card } from '../../design/card.tsx'
import { Digest } from '../../design/digest.tsx'
import { Facts, type Fact } from '../../design/facts.tsx'
import { Moment } from '../../design/moment.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import type { ShownStatement } from './shown-statement.ts'

type Key = DirectoryAnswer['keys'][number]

/** The key that signed: whose it is, who keeps it, since when it signs and whether it still does; and the agency's others. */
export function SignatureCard({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const { data } = useQuery(answerQuery('/api/directory'))
  const own = texts.record.entry.signature
  const keys = data?.keys ?? []
  const key = keys.find(({ keyid }) => keyid === shown.keyid)
  const others = keys.filter(({ agency, keyid }) => agency === key?.agency && keyid !== shown.keyid)
  const custody: Readonly<Record<string, string>> = texts.codes.custody
  return (
    <Card title={own.title}>
      <Facts
        facts={[
          shown.keyid === undefined
            ? undefined
            : { name: own.key, value: <Digest what={own.key} value={shown.keyid} /> },
          { name: texts.record.entry.frame.by, value: nameOf(key?.agency ?? shown.statement.by) },
          shown.custody === undefined
            ? undefined
            : { name: own.custody, value: custody[shown.custody] ?? shown.custody },
          ...useLifeOf(key),
        ]}
      />
      {data !== undefined && key === undefined ? <p>{own.unknownKey}</p> : undefined}
      {others.length === 0 ? undefined : (
        <details>
          <summary>{own.otherKeys}</summary>
          {others.map((other) => (
            <OtherKey key={other.keyid} other={other} />
          ))}
        </details>
      )}
    </Card>
  )
}

function OtherKey({ other }: { readonly other: Key }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.record.entry.signature
  return <Facts facts={[{ name: own.key, value: <code>{other.keyid}</code> }, ...useLifeOf(other)]} />
}

/** From its enrolment to its end, each with the entry that says so. */
function useLifeOf(key: Key | undefined): readonly (Fact | undefined)[] {
  const { texts } = useLanguage()
  if (key === undefined) return []
  const own = texts.record.entry.signature
  const ends: Readonly<Record<string, string>> = texts.codes.keyEnds
  const { enrolled, ended, reason, compromised_since: since } = key
  return [
    { name: own.enrolled, value: <ProofMark index={enrolled} /> },
    {
      name: own.ended,
      value:
        ended === null ? (
          own.inForce
        ) : (
          <>
            <ProofMark index={ended} /> {reason === null ? undefined : own.endedFor(ends[reason] ?? reason)}
          </>
        ),
    },
    since === null ? undefined : { name: own.compromisedSince, value: <Moment at={since} /> },
  ]
}
