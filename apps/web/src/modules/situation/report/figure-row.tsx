import { useId, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { DefinitionButton } from './definition-button.tsx'
import { FigureField } from './figure-field.tsx'
import { figureFault } from './figure-fault.ts'
import { noFigure, withStatus, type Figure } from './figure.ts'
import { periodsShown, type FormRow } from './form-rows.ts'
import { LastFigure } from './last-figure.tsx'
import { RowRemarks } from './row-remarks.tsx'
import { StatusChoice } from './status-choice.tsx'
import styles from './figure-table.module.css'
import { useFigureWords } from './use-figure-words.ts'
import type { Warning } from './warnings-of.ts'

type Given = {
  readonly row: FormRow
  readonly warnings: readonly Warning[]
  readonly onState: (figure: Figure) => void
}

/** One figure: its name, the last ones, its value, unit and status, and what is to be said about it. */
export function FigureRow({ row, warnings, onState }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  const id = useId()
  const { indicator, figure, standing, before, at } = row
  const shown: Figure = figure ?? standing ?? noFigure
  const fault = figure === undefined ? undefined : figureFault(figure, indicator)
  const gaps = periodsShown - before.length
  return (
    <tr role="row" data-row={row.key} data-stated={figure !== undefined} className={styles['row']}>
      <th role="rowheader" scope="row" id={`${id}-name`}>
        <span className={styles['name']}>
          <span>
            {words.row({ indicator, at })}
            {indicator.type === 'category' ? undefined : (
              <span className={styles['unit']}> {texts.codes.units[indicator.unit]}</span>
            )}
          </span>
          <DefinitionButton indicator={indicator} />
        </span>
      </th>
      {Array.from({ length: periodsShown }, (_, column) => (
        <td key={column} role="gridcell" className={styles['last']}>
          {before[column - gaps] === undefined ? undefined : (
            <LastFigure figure={before[column - gaps]!} indicator={indicator} column={column} />
          )}
        </td>
      ))}
      <td role="gridcell" className={styles['value']}>
        <FigureField
          row={row}
          shown={shown}
          isInvalid={fault !== undefined}
          describedBy={`${id}-remarks`}
          onState={onState}
        />
      </td>
      <td role="gridcell" className={styles['status']}>
        <StatusChoice
          label={texts.report.statusOf(words.row({ indicator, at }))}
          status={shown.status}
          onChoose={(status) => onState(withStatus(shown, status))}
        />
      </td>
      <td role="gridcell" id={`${id}-remarks`} className={styles['remarks']}>
        <RowRemarks row={row} fault={fault} warnings={warnings} onState={onState} />
      </td>
    </tr>
  )
}
