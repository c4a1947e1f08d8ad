import { isGap, observationStatuses, type ObservationStatus } from '@concert/statement'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './figure-table.module.css'

const all = Object.keys(observationStatuses) as ObservationStatus[]

type Given = {
  readonly label: string
  readonly status: ObservationStatus
  readonly onChoose: (status: ObservationStatus) => void
}

/** What kind of value it is, or why there is none. Reached by the arrows and by a letter, not by Tab. */
export function StatusChoice({ label, status, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const options = (of: (one: ObservationStatus) => boolean): ReactNode =>
    all.filter(of).map((one) => (
      <option key={one} value={one}>
        {`${one} · ${texts.codes.statuses[one]}`}
      </option>
    ))
  return (
    <select
      data-cell="status"
      tabIndex={-1}
      className={styles['choice']}
      data-normal={status === 'A'}
      aria-label={label}
      value={status}
      onChange={({ target }) => onChoose(target.value as ObservationStatus)}
    >
      <optgroup label={texts.report.withValue}>{options((one) => !isGap(one))}</optgroup>
      <optgroup label={texts.report.withoutValue}>{options(isGap)}</optgroup>
    </select>
  )
}
