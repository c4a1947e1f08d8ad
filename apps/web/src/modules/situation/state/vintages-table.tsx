import type { VintagesAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { AuthorsWords } from '../corrections/authors-words.tsx'

type Vintage = VintagesAnswer['vintages'][number]

/** Every value of one figure, oldest first. */
export function VintagesTable({ vintages }: { readonly vintages: readonly Vintage[] }): ReactNode {
  const { texts } = useLanguage()
  const columns = useColumns()
  return (
    <Table
      isWide
      caption={texts.state.vintages.caption}
      columns={columns}
      rows={vintages}
      keyOf={({ index }) => index}
    />
  )
}

function useColumns(): readonly Column<Vintage>[] {
  const { texts, formats } = useLanguage()
  const nameOf = useAgencyNames()
  const { known, value, status, by, reason, until, stands, missing } = texts.state.vintages
  const statuses: Readonly<Record<string, string>> = texts.codes.statuses
  const classes: Readonly<Record<string, string>> = texts.codes.classes
  return [
    { name: known, head: true, cell: ({ received }) => <Moment at={received} /> },
    {
      name: value,
      end: true,
      cell: (one) =>
        typeof one.value === 'number'
          ? formats.number(one.value)
          : one.value === null
            ? missing
            : (classes[one.value] ?? one.value),
    },
    { name: status, cell: (one) => statuses[one.status] ?? one.status },
    {
      name: by,
      cell: ({ agency, index }) => (
        <>
          {nameOf(agency)} <ProofMark index={index} />
        </>
      ),
    },
    {
      name: reason,
      cell: (one) => (one.reason === null ? '' : <AuthorsWords text={one.reason} lang={one.lang} />),
    },
    { name: until, cell: ({ replaced }) => (replaced === null ? stands : <ProofMark index={replaced} />) },
  ]
}
