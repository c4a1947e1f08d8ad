import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'
import styles from './raw-text.module.css'
import { saveFile } from './save-file.ts'
import { Button } from '@mantine/core'
import { useLanguage } from '../language/language-provider.tsx'

type Given = {
  readonly what: string
  readonly text: string
  /** The name of the file that it can be saved as. */
  readonly fileName?: string
  readonly mediaType?: string
}

/** A text of a machine as it is, to look at, copy and keep; it scrolls within itself. */
export function RawText({ what, text, fileName, mediaType = 'text/plain' }: Given): ReactNode {
  const { texts } = useLanguage()
  return (
    <div className={styles['raw']}>
      <div className={styles['actions']}>
        <CopyButton what={what} text={text} />
        {fileName === undefined ? undefined : (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => saveFile(fileName, new Blob([text], { type: mediaType }))}
          >
            {texts.design.save(fileName)}
          </Button>
        )}
      </div>
      <pre className={styles['text']} tabIndex={0} role="region" aria-label={what}>
        {text}
      </pre>
    </div>
  )
}
