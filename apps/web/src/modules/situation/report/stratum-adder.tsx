import { flushSync } from 'react-dom'
import { Button } from '@mantine/core'
import type { Dimension, Indicator } from '@concert/statement'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { periodsShown } from './form-rows.ts'
import { isStratum } from './paste/read-indicator.ts'
import styles from './figure-table.module.css'

type Given = {
  readonly indicator: Indicator
  readonly name: string
  readonly onAdd: (strata: readonly string[]) => void
}

const ageGroups = ['0-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', '80+', 'unknown']

/** Adds rows to an indicator that is broken down: one by its stratum, or all usual age groups at once. */
export function StratumAdder({ indicator, name, onAdd }: Given): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  const [text, setText] = useState('')
  const dimension: Dimension = indicator.dimension!
  const stratum = normal(text, dimension)
  const isWrong = stratum !== '' && !isStratum(indicator, stratum)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || stratum === '' || isWrong) return
    event.preventDefault()
    const grid = event.currentTarget.closest('[role=grid]')!
    // At once: the next key, however soon it comes, is the figure's.
    flushSync(() => {
      onAdd([stratum])
      setText('')
    })
    focusFigure(grid, `${indicator.id}|${stratum}|`)
  }
  return (
    <tr role="row" data-row={`${indicator.id} +`} className={styles['adder']}>
      <th role="rowheader" scope="row" id={`${id}-name`}>
        {texts.report.strata[dimension].add(name)}
      </th>
      <td role="gridcell" colSpan={periodsShown} />
      <td role="gridcell" className={styles['value']}>
        <input
          type="text"
          data-cell="value"
          autoComplete="off"
          spellCheck={false}
          className={styles['field']}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-rule`}
          aria-invalid={isWrong}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
      </td>
      <td role="gridcell" colSpan={2} id={`${id}-rule`} className={styles['remarks']}>
        <p className={isWrong ? styles['fault'] : styles['hint']}>{texts.report.strata[dimension].rule}</p>
        {dimension === 'age' ? (
          <Button
            size="compact-xs"
            variant="default"
            data-cell="status"
            tabIndex={-1}
            onClick={() => onAdd(ageGroups)}
          >
            {texts.report.strata.allAges}
          </Button>
        ) : undefined}
      </td>
    </tr>
  )
}

/** A country's code is capitals, an age group has a plain hyphen. */
function normal(text: string, dimension: Dimension): string {
  const plain = text.normalize('NFKC').trim()
  if (dimension === 'exposure' && plain !== 'unknown') return plain.toUpperCase()
  return dimension === 'age' ? plain.replaceAll(/\s*[–—-]\s*/g, '-') : plain
}

/** The figure of the new row is what one types next. */
function focusFigure(grid: Element, key: string): void {
  const rows = [...grid.querySelectorAll<HTMLElement>('[data-row]')]
  const row = rows.find(({ dataset }) => dataset['row']!.includes(`|${key}`))
  row?.querySelector<HTMLElement>('[data-cell="value"]')?.focus()
}
