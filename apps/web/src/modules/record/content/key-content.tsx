import type { Understood } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Prose } from './prose.tsx'

type Statement = Extract<Understood, { readonly kind: `directory.key-${string}` }>

/** A key that is enrolled, put in the place of another, or revoked. */
export function KeyContent({ statement }: { readonly statement: Statement }): ReactNode {
  if (statement.kind === 'directory.key-revocation') return <Revocation statement={statement} />
  const { kind, body, by } = statement
  return (
    <NewKey
      agency={kind === 'directory.key-enrolment' ? body.agency : by}
      publicKey={body.publicKey}
      custody={body.custody}
      previous={kind === 'directory.key-rotation' ? body.previous : undefined}
    />
  )
}

type Key = {
  readonly agency: string
  readonly publicKey: string
  readonly custody: 'own' | 'hosted'
  readonly previous: string | undefined
}

function NewKey({ agency, publicKey, custody, previous }: Key): ReactNode {
  const { texts } = useLanguage()
  const agencyName = useAgencyNames()
  const own = texts.record.entry.body
  return (
    <Facts
      facts={[
        { name: own.agency, value: agencyName(agency) },
        { name: own.publicKey, value: <code>{publicKey}</code> },
        { name: own.custody, value: texts.codes.custody[custody] },
        previous === undefined ? undefined : { name: own.previousKey, value: <code>{previous}</code> },
      ]}
    />
  )
}

type Revoked = Extract<Statement, { kind: 'directory.key-revocation' }>

function Revocation({ statement: { body, lang } }: { readonly statement: Revoked }): ReactNode {
  const { texts } = useLanguage()
  const agencyName = useAgencyNames()
  const own = texts.record.entry.body
  return (
    <>
      <Facts
        facts={[
          { name: own.agency, value: agencyName(body.agency) },
          { name: own.revokedKey, value: <code>{body.keyid}</code> },
          { name: own.revokedFor, value: texts.codes.keyEnds[body.reason] },
          body.compromisedSince === undefined
            ? undefined
            : { name: own.compromisedSince, value: <Moment at={body.compromisedSince} /> },
        ]}
      />
      {body.note === undefined ? undefined : (
        <Prose title={own.note} lang={lang}>
          {body.note}
        </Prose>
      )}
    </>
  )
}
