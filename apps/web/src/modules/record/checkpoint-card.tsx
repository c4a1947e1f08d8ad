import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { Card } from '../../design/card.tsx'
import { Digest } from '../../design/digest.tsx'
import { Facts } from '../../design/facts.tsx'
import { RawText } from '../../design/raw-text.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { grouped } from './grouped.ts'
import styles from './record.module.css'

/** What the log signs, and the key by which one knows it. */
export function CheckpointCard(): ReactNode {
  const { texts, words } = useLanguage()
  const query = useQuery(answerQuery('/api/record'))
  const own = texts.record.checkpoint
  return (
    <Card title={own.title}>
      <p className={styles['means']}>{own.means}</p>
      <Asked query={query} lines={6}>
        {({ origin, size, root, vkey, vkeySha256, checkpoint }) => (
          <>
            <Facts
              facts={[
                { name: own.origin, value: <code>{origin}</code> },
                { name: own.size, value: words.number(size) },
                { name: own.root, value: <Digest what={own.root} value={root} /> },
                { name: own.key, value: <Digest what={own.key} value={vkey} /> },
                { name: own.fingerprint, value: <code>{grouped(vkeySha256)}</code> },
              ]}
            />
            <p className={styles['means']}>{own.compare}</p>
            <details>
              <summary>{own.signed}</summary>
              <RawText what={own.signed} text={checkpoint} fileName="checkpoint.txt" />
            </details>
          </>
        )}
      </Asked>
    </Card>
  )
}
