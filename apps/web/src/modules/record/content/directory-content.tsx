import type { Understood } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { KeyContent } from './key-content.tsx'
import { Names } from './names.tsx'
import { OrganisationContent } from './organisation-content.tsx'

type Statement = Extract<Understood, { readonly kind: `directory.${string}` }>
type Of<K extends Statement['kind']> = { readonly body: Extract<Statement, { kind: K }>['body'] }

/** The organisation, its states and agencies, their focal points and keys. */
export function DirectoryContent({ statement }: { readonly statement: Statement }): ReactNode {
  switch (statement.kind) {
    case 'directory.organisation':
      return <OrganisationContent body={statement.body} />
    case 'directory.membership':
      return <Membership body={statement.body} />
    case 'directory.agency':
      return <Agency body={statement.body} />
    case 'directory.focal-point':
      return <FocalPoint body={statement.body} />
    default:
      return <KeyContent statement={statement} />
  }
}

function Membership({ body }: Of<'directory.membership'>): ReactNode {
  const { texts, words } = useLanguage()
  const own = texts.record.entry.body
  const { state, role, names, protocolOrder, since, until, population } = body
  return (
    <Facts
      facts={[
        { name: own.state, value: <Names names={names} /> },
        { name: 'ISO 3166-1', value: <code>{state}</code> },
        { name: own.role, value: texts.codes.roles[role] },
        { name: own.protocolOrder, value: words.number(protocolOrder) },
        since === undefined ? undefined : { name: own.since, value: since },
        until === undefined ? undefined : { name: own.until, value: until },
        population === undefined
          ? undefined
          : {
              name: own.population,
              value: `${words.number(population.persons)} (${population.year}; ${population.source})`,
            },
      ]}
    />
  )
}

function Agency({ body }: Of<'directory.agency'>): ReactNode {
  const { texts } = useLanguage()
  const stateName = useStateNames()
  const own = texts.record.entry.body
  const { agency, type, state, names, closed } = body
  return (
    <Facts
      facts={[
        { name: own.agency, value: <Names names={names} /> },
        { name: own.agencyType, value: texts.codes.agencyTypes[type] },
        { name: own.state, value: state === undefined ? '—' : stateName(state) },
        { name: own.agencyId, value: <code>{agency}</code> },
        closed === undefined ? undefined : { name: own.closed, value: closed ? own.yes : own.no },
      ]}
    />
  )
}

function FocalPoint({ body }: Of<'directory.focal-point'>): ReactNode {
  const { texts } = useLanguage()
  const agencyName = useAgencyNames()
  const stateName = useStateNames()
  const own = texts.record.entry.body
  const { state, agency, office, officeEmail, officeTelephone, places } = body
  return (
    <Facts
      facts={[
        { name: own.state, value: stateName(state) },
        { name: own.agency, value: agencyName(agency) },
        { name: own.office, value: <Names names={office} /> },
        officeEmail === undefined ? undefined : { name: own.email, value: officeEmail },
        officeTelephone === undefined ? undefined : { name: own.telephone, value: officeTelephone },
        places === undefined ? undefined : { name: own.places, value: places.join(', ') },
      ]}
    />
  )
}
