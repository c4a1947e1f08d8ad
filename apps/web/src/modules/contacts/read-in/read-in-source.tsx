import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { DropZone } from '../../../design/drop-zone.tsx'
import { Fault } from '../../../design/fault.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Doing } from '../../../design/use-doing.ts'
import { useReadInTexts } from '../../../texts/use-read-in-texts.ts'
import styles from './read-in.module.css'

type Given = { readonly doing: Doing; readonly onRead: (source: Blob) => void }

/** Takes the text that is to be read: pasted, or as a file that is chosen or dropped. */
export function ReadInSource({ doing, onRead }: Given): ReactNode {
  const { texts } = useReadInTexts()
  const [text, setText] = useState('')
  const id = useId()
  const takeFirst = ([file]: Iterable<File>): void => {
    if (file !== undefined) onRead(file)
  }
  return (
    <DropZone onFiles={takeFirst}>
      <TextField
        label={texts.readIn.text}
        hint={texts.readIn.textHint}
        isOptional
        rows={6}
        maxLength={100_000}
        value={text}
        onChange={setText}
      />
      <p className={styles['file']}>
        <label htmlFor={id}>{texts.readIn.file}</label>
        <input
          id={id}
          type="file"
          accept=".txt,.html,.htm,.docx,text/plain,text/html"
          aria-describedby={`${id}-formats`}
          onChange={({ target }) => {
            takeFirst(target.files ?? [])
            // The same name may be chosen again, once what was refused is mended.
            target.value = ''
          }}
        />
        <span id={`${id}-formats`} className={styles['note']}>
          {texts.readIn.formats}
        </span>
      </p>
      {doing.error === undefined ? undefined : <Fault error={doing.error} />}
      <p>
        <Button
          variant="default"
          disabled={text.trim() === ''}
          loading={doing.isDoing}
          onClick={() => onRead(new Blob([text]))}
        >
          {texts.readIn.read}
        </Button>
      </p>
    </DropZone>
  )
}
