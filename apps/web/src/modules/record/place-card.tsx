import type { StatementAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { call } from '../../api/client.ts'
import { Asked } from '../../design/asked.tsx'
import { Card } from '../../design/card.tsx'
import { Digest } from '../../design/digest.tsx'
import { Facts } from '../../design/facts.tsx'
import { Moment } from '../../design/moment.tsx'
import { RawText } from '../../design/raw-text.tsx'
import { useLanguage } from '../../language/language-provider.tsx'

/** Where an entry stands, its digest, and the proof that it stands there. */
export function PlaceCard({ entry }: { readonly entry: StatementAnswer }): ReactNode {
  const { texts, words } = useLanguage()
  const own = texts.record.entry.place
  return (
    <Card title={own.title}>
      <Facts
        facts={[
          { name: own.index, value: words.number(entry.index) },
          { name: texts.record.entry.frame.received, value: <Moment at={entry.received} /> },
          { name: own.form, value: own.forms[entry.form] },
          { name: own.digest, value: <Digest what={own.digest} value={entry.entrySha256} /> },
        ]}
      />
      <Proof index={entry.index} />
    </Card>
  )
}

/** Asked for when one wants to see it: it is against the newest checkpoint. */
function Proof({ index }: { readonly index: number }): ReactNode {
  const { texts } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const query = useQuery({
    queryKey: ['/api/statements/{id}/proof', { id: index }],
    queryFn: async ({ signal }) => (await call(`/api/statements/${index}/proof`, { signal })).text(),
    enabled: isOpen,
  })
  const own = texts.record.entry.place
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{own.proof}</summary>
      <Asked query={query}>
        {(proof) => <RawText what={own.proof} text={proof} fileName={`entry-${index}.tlog-proof`} />}
      </Asked>
    </details>
  )
}
