import { useMutation } from '@tanstack/react-query'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { ApiError } from '../../../../api/api-error.ts'
import { Card } from '../../../../design/card.tsx'
import { Fault } from '../../../../design/fault.tsx'
import { toldDetail } from '../../../../design/told-problem.ts'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { useSession } from '../../../../session/use-session.ts'
import type { Readers } from '../../../../outbox/audience-presets.ts'
import { lastReaders } from '../last-readers.ts'
import { ReadersChoice } from '../../../../outbox/readers-choice.tsx'
import type { Writer } from '../writer.ts'
import { FileDrop } from './file-drop.tsx'
import { FileFaults } from './file-faults.tsx'
import { ImportChoices } from './import-choices.tsx'
import { indicatorOfFileName, type ImportOrder } from './import-order.ts'
import { ImportPreview } from './import-preview.tsx'
import { ImportProgress } from './import-progress.tsx'
import { previewImport, shownImport, startImport, watchImport } from './running-import.ts'

/** A file as it was published: read and compared row by row before anything is signed, then imported. */
export function FileImport({ agency, state, first }: Writer): ReactNode {
  const { texts } = useLanguage()
  const { may, answer } = useSession()
  const running = useSyncExternalStore(watchImport, shownImport, shownImport)
  const [order, setOrder] = useState<ImportOrder>()
  const [readers, setReaders] = useState<Readers>(() => lastReaders(agency))
  const preview = useMutation({ mutationFn: previewImport })
  const look = (next: ImportOrder): void => {
    setOrder(next)
    preview.mutate(next)
  }
  const choose = (file: File): void =>
    look({
      ...readers,
      file,
      event: first.event,
      agency,
      only: state === undefined ? [] : [state],
      indicator: indicatorOfFileName(file.name),
      isPartial: false,
      reason: '',
    })
  if (running !== undefined) return <ImportProgress running={running} />
  const mayImport = may('signs') && answer?.fourEyes !== true
  return (
    <>
      <Card title={texts.report.file.title}>
        <FileDrop onChoose={choose} />
        <ReadersChoice
          {...readers}
          onChoose={(next) => {
            setReaders(next)
            if (order !== undefined) look({ ...order, ...next })
          }}
        />
        {order === undefined ? undefined : <ImportChoices order={order} state={state} onChange={look} />}
      </Card>
      <div role="status">
        {preview.isPending ? texts.report.file.reading(order?.file.name ?? '') : undefined}
      </div>
      {preview.error === null ? undefined : <Refused error={preview.error} />}
      {preview.data === undefined || order === undefined ? undefined : (
        <ImportPreview
          reading={preview.data}
          order={order}
          mayImport={mayImport}
          onImport={(reason) => void startImport({ ...order, reason })}
        />
      )}
    </>
  )
}

/** Faults by row and column where the file has some, else what the node said. */
function Refused({ error }: { readonly error: Error }): ReactNode {
  const { texts, language } = useLanguage()
  const problem = error instanceof ApiError ? error.problem : undefined
  const { faults = [] } = problem ?? {}
  if (problem === undefined || faults.length === 0) return <Fault error={error} />
  const detail = toldDetail(problem, language)
  return (
    <Card title={texts.report.file.refused}>
      <p>{texts.report.file.refusedMeans}</p>
      <FileFaults faults={faults} />
      {detail === undefined ? undefined : <p lang={detail.lang}>{detail.said}</p>}
    </Card>
  )
}
