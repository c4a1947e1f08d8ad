import { Button } from '@mantine/core'
import { sha256Hex } from '@concert/statement'
import { useState, type ReactNode } from 'react'
import { call } from '../../../api/client.ts'
import { Digest } from '../../../design/digest.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { WholeAction } from '../action.ts'
import styles from '../actions.module.css'

type Update = WholeAction['updates'][number]
type File = Update['evidence'][number]

/** The files that were signed with an update: to be opened, and checked here by their digests. */
export function EvidenceList({ update }: { readonly update: Update }): ReactNode {
  const { texts } = useActionsTexts()
  if (update.evidence.length === 0) return undefined
  return (
    <ul className={styles['files']} aria-label={texts.actions.evidence.title}>
      {update.evidence.map((file) => (
        <EvidenceFile
          key={file.sha256}
          file={file}
          path={`/api/statements/${update.id}/attachments/${file.sha256}`}
        />
      ))}
    </ul>
  )
}

function EvidenceFile({ file, path }: { readonly file: File; readonly path: string }): ReactNode {
  const { texts, language } = useActionsTexts()
  const [isSame, setSame] = useState<boolean | undefined>()
  const { isDoing, error, run } = useDoing()
  const words = texts.actions.evidence
  const bytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
  const check = async (): Promise<void> => {
    const answer = await call(path, {})
    setSame(sha256Hex(new Uint8Array(await answer.arrayBuffer())) === file.sha256)
  }
  return (
    <li className={styles['file']}>
      <span className={styles['head']}>
        <a href={path} download={file.name}>
          {file.name}
        </a>
        <span className={styles['soft']}>
          {file.mediaType}, {bytes.format(file.bytes)}
        </span>
        <Button
          variant="default"
          size="compact-xs"
          loading={isDoing}
          aria-label={words.checkOf(file.name)}
          onClick={() => void run(check)}
        >
          {words.check}
        </Button>
      </span>
      <Digest what="SHA-256" value={file.sha256} />
      <span role="status" className={isSame === false ? styles['error'] : styles['soft']}>
        {isSame === undefined ? '' : isSame ? words.matches : words.differs}
      </span>
      {error === undefined ? undefined : <Fault error={error} />}
    </li>
  )
}
