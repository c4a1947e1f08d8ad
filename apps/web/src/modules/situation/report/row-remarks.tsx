import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { FigureFault } from './figure-fault.ts'
import { withStatus, type Figure } from './figure.ts'
import type { FormRow } from './form-rows.ts'
import styles from './figure-table.module.css'
import { useFigureWords } from './use-figure-words.ts'
import { useWarningWords } from './use-warning-words.ts'
import type { Warning } from './warnings-of.ts'

type Given = {
  readonly row: FormRow
  readonly fault: FigureFault | undefined
  readonly warnings: readonly Warning[]
  readonly onState: (figure: Figure) => void
}

/** What stands, what is wrong, and what is odd about a figure. */
export function RowRemarks({ row, fault, warnings, onState }: Given): ReactNode {
  const { texts } = useLanguage()
  const inWords = useWarningWords()
  return (
    <>
      <StandingRemark row={row} />
      {fault === undefined ? undefined : (
        <p className={styles['fault']}>
          {texts.report.faults[fault]}
          {fault === 'negative' ? (
            <Button size="compact-xs" variant="default" onClick={() => onState(withStatus(row.figure!, 'W'))}>
              {texts.report.asRevision}
            </Button>
          ) : undefined}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning.code} className={styles['warning']}>
          {inWords(warning)}
        </p>
      ))}
    </>
  )
}

/** A figure that stands already, and that another value makes it a correction. */
function StandingRemark({ row: { figure, standing, indicator } }: { readonly row: FormRow }): ReactNode {
  const { texts, words } = useLanguage()
  const { value } = useFigureWords()
  if (standing === undefined) return undefined
  const isChanged =
    figure !== undefined && (figure.value !== standing.value || figure.status !== standing.status)
  const entry = (
    <Link to="/record/$id" params={{ id: String(standing.index) }} tabIndex={-1}>
      {texts.design.entry(words.number(standing.index))}
    </Link>
  )
  return (
    <p className={styles['stands']}>
      {isChanged ? texts.report.corrects(value(standing, indicator)) : texts.report.stands} {entry}
    </p>
  )
}
