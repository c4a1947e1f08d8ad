import type { ReactNode } from 'react'
import { ApiError } from '../../../api/api-error.ts'
import { Empty } from '../../../design/empty.tsx'
import { Fault } from '../../../design/fault.tsx'
import { Loading } from '../../../design/loading.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Specimen } from './specimen.tsx'
import bars from '../../../shell/bars.module.css'

const refusal = new ApiError({
  type: 'urn:concert:problem:malformed',
  title: 'The content is not right',
  status: 422,
  detail: 'Cannot read report: row 17, column cases: "1,2x" is not a number',
  faults: [{ place: 'body.observations.16.value', message: 'must be a number' }],
})
const lost = new ApiError(undefined)

/** What stands where something is on its way, is not there, was refused, or cannot be reached. */
export function StateSpecimens(): ReactNode {
  const { texts } = useLanguage()
  return (
    <>
      <Specimen name="empty">
        <Empty title={texts.design.nothingSaid} />
      </Specimen>
      <Specimen name="loading">
        <Loading lines={3} />
      </Specimen>
      <Specimen name="fault">
        <Fault error={refusal} onRetry={() => undefined} />
      </Specimen>
      <Specimen name="offline">
        <Fault error={lost} onRetry={() => undefined} />
        <div className={bars['bar']}>{texts.shell.line.lost}</div>
      </Specimen>
    </>
  )
}
