import type { BundleReport } from '@concert/verify'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useZone } from '../../../clock/use-zone.ts'
import { Card } from '../../../design/card.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { momentIn } from '../../../design/moment-in.ts'
import type { ShownStatement } from '../shown-statement.ts'
import { checkStatement } from './check-statement.ts'
import { FindingList } from './finding-list.tsx'
import styles from './checking.module.css'

/** Checks the statement in this browser, and says exactly what was proven and what was not. */
export function StatementCheck({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => checkStatement(shown) })
  const own = texts.check.statement
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.lead}</p>
      <div className={styles['actions']}>
        <Button size="sm" loading={isPending} onClick={() => mutate()}>
          {data === undefined ? own.go : own.again}
        </Button>
        <span role="status" className={styles['soft']}>
          {isPending ? own.running : ''}
        </span>
      </div>
      {error === null ? undefined : <Fault error={error} onRetry={() => mutate()} />}
      {data === undefined ? undefined : <Report {...data} />}
    </Card>
  )
}

type Given = { readonly report: BundleReport; readonly since: string | undefined }

function Report({ report: { ok, findings }, since }: Given): ReactNode {
  const { texts, language } = useLanguage()
  const timeZone = useZone()
  const own = texts.check.statement
  return (
    <div className={styles['parts']}>
      <p className={styles['verdict']} data-ok={ok} role="status">
        {ok ? own.good : own.bad}
      </p>
      <FindingList findings={findings} />
      <p className={styles['soft']}>
        {since === undefined ? own.pinned : own.remembered(momentIn(language, since, { timeZone }))}
      </p>
    </div>
  )
}
