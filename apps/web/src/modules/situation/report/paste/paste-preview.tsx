import { indicators, indicatorOf } from '@concert/statement'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { useFigureWords } from '../use-figure-words.ts'
import { columnName } from './column-name.ts'
import styles from './paste.module.css'
import { linesOf, type PasteSettings, type PasteTarget, type PlacedBlock } from './place-block.ts'
import type { Block } from './read-block.ts'
import type { FigureRow } from './read-indicator.ts'

type Given = {
  readonly block: Block
  readonly target: PasteTarget
  readonly settings: PasteSettings
  readonly placed: PlacedBlock
  readonly onChange: (settings: PasteSettings) => void
}

const shownAtMost = 200

/** The block as it was copied, each line with what it was read as, each cell as the figure that it becomes. */
export function PastePreview({ block, target, settings, placed, onChange }: Given): ReactNode {
  const { texts } = useLanguage()
  const { hasHeadRow, hasHeadColumn, rows } = settings.layout
  const lines = linesOf(block, target, settings)
  const isDown = rows === 'indicators'
  const choose = (line: number, row: FigureRow): void =>
    onChange({ ...settings, chosen: { ...settings.chosen, [line]: row } })
  const nameOf = (line: number, isRow: boolean): ReactNode =>
    isRow === isDown ? (
      <LineName line={lines.rowOf(line)} onChoose={(row) => choose(line, row)} />
    ) : (
      <PeriodName period={lines.periodOf(line)} />
    )
  return (
    <div className={styles['frame']} tabIndex={0} role="region" aria-label={texts.report.paste.preview}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{texts.report.paste.preview}</caption>
        <thead>
          <tr>
            <td />
            {(block[0] ?? []).map((_, column) => (
              <th key={column} scope="col">
                {columnName(column)} {column < Number(hasHeadColumn) ? undefined : nameOf(column, false)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.slice(0, shownAtMost).map((cells, row) => (
            <tr key={row} data-head={row < Number(hasHeadRow)}>
              <th scope="row">
                {row + 1} {row < Number(hasHeadRow) ? undefined : nameOf(row, true)}
              </th>
              {cells.map((text, column) => (
                <PreviewCell key={column} row={row} column={column} text={text} placed={placed} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineGiven = {
  readonly line: FigureRow | 'no-indicator' | 'beyond-form'
  readonly onChoose: (row: FigureRow) => void
}

/** What a line of figures is; one that was not understood is named by hand. */
function LineName({ line, onChoose }: LineGiven): ReactNode {
  const { texts, named } = useLanguage()
  if (line === 'beyond-form') return undefined
  if (line !== 'no-indicator')
    return (
      <span className={styles['name']}>
        → {named(line.indicator.name)} {line.stratum}
      </span>
    )
  return (
    <select
      className={styles['choose']}
      aria-label={texts.report.paste.chooseIndicator}
      value=""
      onChange={({ target }) => onChoose({ indicator: indicatorOf(target.value)! })}
    >
      <option value="">{texts.report.paste.chooseIndicator}</option>
      {indicators
        .filter(({ dimension }) => dimension === undefined)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {named(name)}
          </option>
        ))}
    </select>
  )
}

function PeriodName({
  period,
}: {
  readonly period: ReturnType<ReturnType<typeof linesOf>['periodOf']>
}): ReactNode {
  const { shortPeriod } = useFigureWords()
  return period === undefined ? undefined : <span className={styles['name']}>→ {shortPeriod(period)}</span>
}

type CellGiven = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly placed: PlacedBlock
}

function PreviewCell({ row, column, text, placed }: CellGiven): ReactNode {
  const { texts } = useLanguage()
  const { value } = useFigureWords()
  const isHere = (one: { readonly row: number; readonly column: number }): boolean =>
    one.row === row && one.column === column
  const good = placed.placed.find(isHere)
  const bad = placed.misread.find(isHere)
  const state = good !== undefined ? 'placed' : bad !== undefined ? 'misread' : 'none'
  return (
    <td data-state={state} title={bad === undefined ? undefined : texts.report.paste.reasons[bad.reason]}>
      {good === undefined ? text : value(good.figure, indicatorOf(good.figure.indicator)!)}
      {good !== undefined && good.figure.status !== 'A' ? ` ${good.figure.status}` : undefined}
      {bad === undefined ? undefined : <span aria-hidden="true"> ✕</span>}
    </td>
  )
}
