import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { RawText } from '../../design/raw-text.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import type { ShownStatement } from './shown-statement.ts'
import styles from './record.module.css'

/** What was signed, as it is; and the bundle with which one checks it elsewhere. */
export function EnvelopeCard({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.record.entry.envelope
  const { index, envelope, statement } = shown
  return (
    <Card title={own.title}>
      <p className={styles['means']}>{own.means}</p>
      <details>
        <summary>{own.payload}</summary>
        <RawText
          what={own.payload}
          text={JSON.stringify(statement, undefined, 2)}
          fileName={`statement-${index}.json`}
          mediaType="application/json"
        />
      </details>
      <details>
        <summary>{own.show}</summary>
        <RawText
          what={own.show}
          text={JSON.stringify(envelope, undefined, 2)}
          fileName={`envelope-${index}.json`}
          mediaType="application/json"
        />
      </details>
      <div className={styles['download']}>
        <Button
          component="a"
          variant="default"
          size="xs"
          href={`/api/statements/${index}/bundle`}
          download={`bundle-${index}.json`}
        >
          {own.bundle}
        </Button>
        <span className={styles['means']}>{own.bundleMeans}</span>
      </div>
    </Card>
  )
}
