import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '../../../../design/card.tsx'
import { Fault } from '../../../../design/fault.tsx'
import { ProofMark } from '../../../../design/proof-mark.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import styles from './file.module.css'
import { forgetImport, type RunningImport } from './running-import.ts'

/** How far an import is, with the entry of each statement that it made; one may look at other pages meanwhile. */
export function ImportProgress({ running }: { readonly running: RunningImport }): ReactNode {
  const { texts, words } = useLanguage()
  const own = texts.report.file
  const { order, state, all, said, receipts, error } = running
  const isOver = state === 'done' || state === 'failed'
  return (
    <Card title={own.importing(order.file.name)}>
      <p role="status">{own.states[state]}</p>
      {isOver ? undefined : (
        <progress
          className={styles['progress']}
          aria-label={own.importing(order.file.name)}
          max={all ?? 1}
          value={all === undefined ? undefined : Math.min(said, all)}
        />
      )}
      <p>{own.said(words.number(said), words.number(all ?? 0))}</p>
      {isOver ? undefined : <p>{own.canBeLeft}</p>}
      {receipts.length === 0 ? undefined : (
        <ul className={styles['receipts']} aria-label={own.entries}>
          {receipts.map(({ index }) => (
            <li key={index}>
              <ProofMark index={index} />
            </li>
          ))}
        </ul>
      )}
      {error === undefined ? undefined : <Fault error={error} />}
      {isOver ? (
        <div>
          <Button variant="default" onClick={forgetImport}>
            {own.another}
          </Button>
        </div>
      ) : undefined}
    </Card>
  )
}
