import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { call } from '../../../api/client.ts'
import { Digest } from '../../../design/digest.tsx'
import { DropZone } from '../../../design/drop-zone.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import styles from '../actions.module.css'
import { fileToSign, mostFiles, type FileToSign } from './file-to-sign.ts'

type Given = {
  readonly files: readonly FileToSign[]
  readonly onChange: (files: readonly FileToSign[]) => void
}

/** Takes files, dropped or chosen: their bytes go to the node at once, and what is signed is the digest of each. */
export function EvidenceField({ files, onChange }: Given): ReactNode {
  const { texts } = useActionsTexts()
  const { isDoing, error, run } = useDoing()
  const [isTooMany, setTooMany] = useState(false)
  const words = texts.actions.evidence
  const take = async (chosen: readonly File[]): Promise<void> => {
    const isFull = files.length + chosen.length > mostFiles
    setTooMany(isFull)
    if (isFull || chosen.length === 0) return
    await run(async () => {
      const sent: FileToSign[] = []
      for (const file of chosen) sent.push(await sendFile(file))
      const digests = new Set(sent.map(({ sha256 }) => sha256))
      onChange([...files.filter(({ sha256 }) => !digests.has(sha256)), ...sent])
    })
  }
  return (
    <>
      <EvidenceDrop onTake={(chosen) => void take(chosen)} />
      <p role="status" className={isTooMany ? styles['error'] : styles['soft']}>
        {isDoing ? words.sending : isTooMany ? words.tooMany : ''}
      </p>
      {error === undefined ? undefined : <Fault error={error} />}
      <ChosenFiles files={files} onChange={onChange} />
    </>
  )
}

async function sendFile(file: File): Promise<FileToSign> {
  const headers = { 'content-type': 'application/octet-stream' }
  const answer = await call('/api/attachments', { method: 'POST', headers, body: file })
  const { sha256 } = (await answer.json()) as { readonly sha256: string }
  return fileToSign(file, sha256)
}

function EvidenceDrop({ onTake }: { readonly onTake: (files: readonly File[]) => void }): ReactNode {
  const { texts } = useActionsTexts()
  const id = useId()
  const words = texts.actions.evidence
  return (
    <DropZone onFiles={onTake}>
      <label htmlFor={id}>{words.drop}</label>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          onTake([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <p id={`${id}-hint`} className={styles['soft']}>
        {words.hint}
      </p>
    </DropZone>
  )
}

function ChosenFiles({ files, onChange }: Given): ReactNode {
  const { texts } = useActionsTexts()
  const words = texts.actions.evidence
  if (files.length === 0) return undefined
  return (
    <ul className={styles['files']} aria-label={words.chosen}>
      {files.map(({ name, sha256, mediaType }) => (
        <li key={sha256} className={styles['file']}>
          <span className={styles['head']}>
            <span>{name}</span>
            <span className={styles['soft']}>{mediaType}</span>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={words.remove(name)}
              onClick={() => onChange(files.filter((one) => one.sha256 !== sha256))}
            >
              {words.removeShort}
            </Button>
          </span>
          <Digest what="SHA-256" value={sha256} />
        </li>
      ))}
    </ul>
  )
}
