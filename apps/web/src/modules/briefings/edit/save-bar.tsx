import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import styles from './edit.module.css'
import type { Editor } from './use-editor.ts'

/** Where what was written is kept, always in sight: in this browser at once, as a draft by the button. */
export function SaveBar({ editor }: { readonly editor: Editor }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.edit
  const { isSaved, saving, save, faults, computed } = editor
  return (
    <div className={styles['bar']}>
      <p role="status">
        {isSaved ? own.saved : `${own.here} ${own.unsaved}`}
        {Object.keys(faults).length > 0 ? (
          <strong className={styles['late']}>{own.faults}</strong>
        ) : undefined}
        <span className={styles['note']}>{own.saveMeans}</span>
      </p>
      <Button
        loading={saving.isDoing}
        disabled={isSaved || computed.data === undefined || computed.isFetching}
        onClick={() => void save()}
      >
        {own.save}
      </Button>
      {saving.error === undefined ? undefined : <Fault error={saving.error} />}
    </div>
  )
}
