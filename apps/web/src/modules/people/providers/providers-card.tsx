import type { ProvidersAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from '../people.module.css'
import { ProviderDialog } from './provider-dialog.tsx'
import { useProviderColumns } from './use-provider-columns.tsx'

/** The agencies' own sign-ins: entered by an administrator of the node, seen by those of the agency. */
export function ProvidersCard(): ReactNode {
  const { texts } = useLanguage()
  const query = useQuery(answerQuery('/api/providers'))
  const words = texts.people.providers
  return (
    <Card title={words.title}>
      <p className={styles['soft']}>{words.hint}</p>
      <Asked query={query}>{(answer) => <Providers answer={answer} />}</Asked>
    </Card>
  )
}

function Providers({ answer }: { readonly answer: ProvidersAnswer }): ReactNode {
  const { texts } = useLanguage()
  const { answer: session } = useSession()
  const [isOpen, setOpen] = useState(false)
  const columns = useProviderColumns()
  const { providers, redirectUri, signedOutUri } = answer
  const words = texts.people.providers
  return (
    <>
      {providers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table caption={words.title} columns={columns} rows={providers} keyOf={({ id }) => id} isWide />
      )}
      <p>{words.register}</p>
      <Facts
        facts={[
          { name: words.redirectUri, value: <code>{redirectUri}</code> },
          { name: words.signedOutUri, value: <code>{signedOutUri}</code> },
        ]}
      />
      {session?.administersNode === true ? (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {words.enter}
          </Button>
        </div>
      ) : undefined}
      {isOpen ? <ProviderDialog onClose={() => setOpen(false)} /> : undefined}
    </>
  )
}
