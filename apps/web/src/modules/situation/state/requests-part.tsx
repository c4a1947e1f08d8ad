import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useRequestColumns } from '../requests/use-request-columns.tsx'
import type { StateShown } from './state-shown.ts'
import { knownAt } from './use-state-figures.ts'

/** What the state was asked to verify. */
export function RequestsPart({ shown: { state, asOf } }: { readonly shown: StateShown }): ReactNode {
  const { texts } = useLanguage()
  const query = useQuery(answerQuery('/api/situation/requests', knownAt(asOf)))
  const now = asOf === undefined ? undefined : query.data?.now
  const columns = useRequestColumns(now)
  return (
    <Card title={texts.state.requests.title}>
      <Asked query={query}>
        {({ requests }) => {
          const own = requests.filter((request) => request.state === state)
          if (own.length === 0) return <p>{texts.state.requests.none}</p>
          return (
            <Table
              caption={texts.state.requests.title}
              columns={columns}
              rows={own}
              keyOf={({ id }) => id}
              isWide
            />
          )
        }}
      </Asked>
    </Card>
  )
}
