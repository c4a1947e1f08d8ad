import type { ProblemFault } from '@concert/api'
import type { ReactNode } from 'react'
import { Table } from '../../../../design/table.tsx'
import { toldFault } from '../../../../design/told-problem.ts'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { readPlace } from './read-place.ts'

/** Where a file is wrong, as a spreadsheet shows it: row and column, and the node's own words. */
export function FileFaults({ faults }: { readonly faults: readonly ProblemFault[] }): ReactNode {
  const { texts, language } = useLanguage()
  const own = texts.report.file.faults
  return (
    <Table
      caption={own.caption}
      columns={[
        { name: own.row, head: true, end: true, cell: ({ place }) => readPlace(place).row ?? '' },
        { name: own.column, cell: ({ place }) => readPlace(place).column ?? '' },
        {
          name: own.fault,
          cell: (fault) => {
            const { said, lang } = toldFault(fault, language)
            return <span lang={lang}>{said}</span>
          },
        },
      ]}
      rows={faults}
      keyOf={({ place, message }) => `${place} ${message}`}
    />
  )
}
