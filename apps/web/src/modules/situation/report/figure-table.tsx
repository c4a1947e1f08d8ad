import type { IndicatorId } from '@concert/statement'
import { useMemo, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useFigureWords } from './use-figure-words.ts'
import { FigureRow } from './figure-row.tsx'
import styles from './figure-table.module.css'
import { formRows, periodsShown } from './form-rows.ts'
import { groupsFor } from './indicator-groups.ts'
import { addStrata, stateFigure, type ReportForm } from './report-form.ts'
import { StratumAdder } from './stratum-adder.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import type { Standing } from './use-standing.ts'
import { warningsOf } from './warnings-of.ts'

type Given = {
  readonly form: ReportForm
  readonly standing: Standing
  readonly agencyType: string | undefined
  readonly change: (change: (form: ReportForm) => ReportForm) => void
  readonly onPaste: (text: string, row: string) => void
}

/** Every indicator a row: what was said of the periods before, what is stated now, and what is odd or wrong about it. */
export function FigureTable({ form, standing, agencyType, change, onPaste }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const words = useFigureWords()
  const { onKeyDown } = useGridKeys()
  const warnings = useMemo(() => warningsOf(form, form, standing.figures), [form, standing.figures])
  const add =
    (indicator: IndicatorId) =>
    (strata: readonly string[]): void =>
      change((now) => addStrata(now, indicator, strata))
  return (
    <table
      id="figures"
      role="grid"
      className={styles['table']}
      aria-label={texts.report.figuresOf(words.period(form.period))}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        const row = (event.target as Element).closest('[data-row]')?.getAttribute('data-row')
        const text = event.clipboardData.getData('text/plain')
        if (row === null || row === undefined || !/[\t\n\r]/.test(text.trim())) return
        event.preventDefault()
        onPaste(text, row)
      }}
    >
      <FigureTableHead />
      {groupsFor(agencyType).map(({ group, indicators }) => (
        <tbody key={group} role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="rowgroup" colSpan={periodsShown + 4} className={styles['group']}>
              {texts.report.groups[group]}
            </th>
          </tr>
          {indicators.flatMap((indicator) => [
            ...formRows(form, indicator, standing.figures).map((row) => (
              <FigureRow
                key={row.key}
                row={row}
                warnings={warnings.get(row.key) ?? []}
                onState={(figure) => change((now) => stateFigure(now, row.at, figure))}
              />
            )),
            indicator.dimension === undefined ? undefined : (
              <StratumAdder
                key={indicator.id}
                indicator={indicator}
                name={named(indicator.name)}
                onAdd={add(indicator.id)}
              />
            ),
          ])}
        </tbody>
      ))}
    </table>
  )
}

function FigureTableHead(): ReactNode {
  const { texts } = useLanguage()
  const { columns } = texts.report
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {columns.indicator}
        </th>
        <th role="columnheader" scope="col" colSpan={periodsShown} className={styles['before']}>
          {columns.before}
        </th>
        <th role="columnheader" scope="col" className={styles['value']}>
          {columns.value}
        </th>
        <th role="columnheader" scope="col" className={styles['status']}>
          {columns.status}
        </th>
        <th role="columnheader" scope="col">
          {columns.remarks}
        </th>
      </tr>
    </thead>
  )
}
