import type { ReactNode } from 'react'
import { Table } from '../../../../design/table.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { readPlace } from './read-place.ts'

type Fault = { readonly place: string; readonly message: string }

/** Where a file is wrong, as a spreadsheet shows it: row and column, and the node's own words. */
export function FileFaults({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.report.file.faults
  return (
    <Table
      caption={own.caption}
      columns={[
        { name: own.row, head: true, end: true, cell: ({ place }) => readPlace(place).row ?? '' },
        { name: own.column, cell: ({ place }) => readPlace(place).column ?? '' },
        { name: own.fault, cell: ({ message }) => <span lang="en">{message}</span> },
      ]}
      rows={faults}
      keyOf={({ place, message }) => `${place} ${message}`}
    />
  )
}
