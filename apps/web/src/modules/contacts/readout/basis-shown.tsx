import type { Paragraph } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Moment } from '../../../design/moment.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'

type Basis = NonNullable<Paragraph['facts']>[number]['basis'][number]

/** What a fact rests on: a statement of the record, a figure as it was known, or a source. */
export function BasisShown({ basis }: { readonly basis: Basis }): ReactNode {
  if (basis.type === 'statement') return <StatementBasis id={basis.id} />
  if (basis.type === 'figure') return <FigureBasis basis={basis} />
  return <SourceBasis basis={basis} />
}

/** One that the reader may not see leads nowhere, and says so. */
export function StatementBasis({ id }: { readonly id: string }): ReactNode {
  const { texts } = useContactsTexts()
  const nameOf = useAgencyNames()
  const { data, isError } = useQuery({ ...answerQuery('/api/statements/{id}', { id }), retry: false })
  const words = texts.contacts.readout
  if (isError) return words.statementUnknown
  const kind = data?.statement?.kind
  const agency = data?.statement?.by
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  return (
    <>
      <Link to="/record/$id" params={{ id }}>
        {kind === undefined
          ? words.statementSealed
          : words.statementFound(kinds[kind] ?? kind, nameOf(agency))}
      </Link>{' '}
      {data?.received === undefined ? undefined : <Moment at={data.received} short />}
    </>
  )
}

function FigureBasis({ basis }: { readonly basis: Extract<Basis, { readonly type: 'figure' }> }): ReactNode {
  const { texts, words, language } = useContactsTexts()
  const stateOf = useStateNames()
  const indicatorOf = useIndicatorNames()
  const { place, indicator, period, size } = basis
  return (
    <>
      {stateOf(place)}, {indicatorOf(indicator)},{' '}
      {/^\d{4}-\d\d-\d\d$/.test(period) ? dayInWords(language, period) : period}{' '}
      <Link
        to="/states/$state"
        params={{ state: place }}
        search={(before) => ({ ...before, asOf: String(size) })}
      >
        {texts.contacts.readout.sizeOf(words.number(size))}
      </Link>
    </>
  )
}

function SourceBasis({ basis }: { readonly basis: Extract<Basis, { readonly type: 'source' }> }): ReactNode {
  const { language } = useContactsTexts()
  const { title, date } = basis
  return date === undefined ? title : `${title}, ${dayInWords(language, date)}`
}
