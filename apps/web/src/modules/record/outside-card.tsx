import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { RawText } from '../../design/raw-text.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFromBrowser } from '../../view/use-from-browser.ts'
import styles from './record.module.css'

/** How anyone takes the record away, and checks it without us. */
export function OutsideCard(): ReactNode {
  const { texts } = useLanguage()
  const own = texts.record.outside
  const origin = useFromBrowser(() => location.origin) ?? ''
  const steps = [
    [own.key, `curl ${origin}/record/vkey > log.vkey`],
    [own.check, `concert check ${origin} --vkey log.vkey`],
    [own.mirror, `${origin}/record/checkpoint\n${origin}/record/tile/…`],
  ] as const
  return (
    <Card title={own.title}>
      <p className={styles['means']}>{own.lead}</p>
      <ol className={styles['steps']}>
        {steps.map(([what, text]) => (
          <li key={what}>
            {what}
            <RawText what={what} text={text} />
          </li>
        ))}
      </ol>
      <p className={styles['means']}>{own.sealedToo}</p>
    </Card>
  )
}
