import type { DeliveryTried } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Fault } from '../../../design/fault.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'

type Given = { readonly path: string; readonly order?: unknown; readonly of: string }

/** Sends a test, and says what became of it. */
export function TryButton({ path, order, of }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { isDoing, error, run } = useDoing()
  const [tried, setTried] = useState<DeliveryTried | undefined>()
  const words = texts.alerts.settings
  const tryIt = async (): Promise<void> => setTried(await send<DeliveryTried>('POST', path, order))
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isDoing}
        aria-label={words.tryOf(of)}
        onClick={() => void run(tryIt)}
      >
        {words.tryIt}
      </Button>
      <span role="status" className={styles['soft']}>
        {tried === undefined || isDoing
          ? ''
          : tried.delivered
            ? words.taken
            : words.notTaken(tried.failure ?? words.unsaid)}
      </span>
      {error === undefined ? undefined : <Fault error={error} />}
    </>
  )
}
