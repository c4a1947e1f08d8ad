import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { Digest } from '../../design/digest.tsx'
import { Table } from '../../design/table.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import type { ShownStatement } from './shown-statement.ts'

/** The files that were signed with it. */
export function AttachmentsCard({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts, language } = useLanguage()
  const own = texts.record.entry.attachments
  const { attachments = [] } = shown.statement
  const bytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
  if (attachments.length === 0) return undefined
  return (
    <Card title={own.title}>
      <Table
        caption={own.title}
        keyOf={({ sha256 }) => sha256}
        rows={attachments}
        columns={[
          {
            name: own.name,
            head: true,
            cell: ({ name, sha256 }) => (
              <a href={`/api/statements/${shown.index}/attachments/${sha256}`} download={name}>
                {name}
              </a>
            ),
          },
          { name: own.type, cell: ({ mediaType }) => <code>{mediaType}</code> },
          { name: own.size, end: true, cell: (one) => bytes.format(one.bytes) },
          { name: own.digest, cell: ({ sha256 }) => <Digest what={own.digest} value={sha256} /> },
        ]}
      />
    </Card>
  )
}
