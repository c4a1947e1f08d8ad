import { isGap } from '@concert/statement'
import { flushSync } from 'react-dom'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { readFigure, withStatus, type Figure } from './figure.ts'
import type { FormRow } from './form-rows.ts'
import styles from './figure-table.module.css'
import { statusKey } from './status-key.ts'
import { useFigureWords } from './use-figure-words.ts'

type Given = {
  readonly row: FormRow
  /** What is written, else what stands, else nothing. */
  readonly shown: Figure
  readonly isInvalid: boolean
  readonly describedBy: string
  readonly onState: (figure: Figure) => void
}

/** Where a figure is typed, or its class chosen. */
export function FigureField(given: Given): ReactNode {
  return given.row.indicator.type === 'category' ? <ClassField {...given} /> : <NumberField {...given} />
}

/** What is typed since the field has the focus; nothing yet while `text` is undefined. */
type Typing = { readonly text: string | undefined; readonly first: Figure }

/**
 * While it has the focus it shows what was typed, afterwards the number as the language writes it. Letters name the
 * status, = takes over the last value, Escape takes back.
 */
function NumberField({ row, shown, isInvalid, describedBy, onState }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  const input = useRef<HTMLInputElement>(null)
  const [typing, setTyping] = useState<Typing>()
  const plain = isGap(shown.status) ? '' : words.typed(shown.value)
  useSelected(input, typing !== undefined && typing.text === undefined ? plain : undefined)
  const state = (text: string, figure: Figure): void => {
    setTyping({ text, first: typing?.first ?? shown })
    onState(figure)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, code, ctrlKey, altKey, metaKey } = event
    const status = statusKey({ key, code, isModified: ctrlKey || altKey || metaKey })
    const last = row.before.at(-1)
    if (status !== undefined) state(isGap(status) ? '' : (typing?.text ?? plain), withStatus(shown, status))
    else if (key === '=' && last !== undefined)
      state(words.typed(last.value), { value: last.value, status: last.status })
    else if (key === 'Escape' && typing?.text !== undefined)
      state(words.typed(typing.first.value), typing.first)
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={input}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      data-cell="value"
      className={styles['field']}
      data-stands={row.figure === undefined && row.standing !== undefined}
      aria-label={texts.report.valueOf(words.row(row), texts.codes.units[row.indicator.unit])}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      placeholder={isGap(shown.status) ? '—' : undefined}
      value={
        typing === undefined && plain !== '' ? words.value(shown, row.indicator) : (typing?.text ?? plain)
      }
      onFocus={() => flushSync(() => setTyping({ text: undefined, first: shown }))}
      onBlur={() => setTyping(undefined)}
      onChange={({ target }) =>
        state(target.value, readFigure(target.value, shown, row.indicator, words.decimal))
      }
      onKeyDown={onKeyDown}
    />
  )
}

/** What stands in the field when one comes to it is selected, so that typing takes its place; also if it comes later. */
function useSelected(input: RefObject<HTMLInputElement | null>, text: string | undefined): void {
  useLayoutEffect(() => {
    if (text !== undefined) input.current?.select()
  }, [input, text])
}

function ClassField({ row, shown, isInvalid, describedBy, onState }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  const { indicator } = row
  return (
    <select
      data-cell="value"
      className={styles['field']}
      data-stands={row.figure === undefined && row.standing !== undefined}
      aria-label={texts.report.valueOf(words.row(row), texts.codes.units[indicator.unit])}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      value={shown.value ?? ''}
      onChange={({ target }) => onState(readFigure(target.value, shown, indicator, words.decimal))}
    >
      <option value="">{isGap(shown.status) ? '—' : ''}</option>
      {indicator.categories!.map((one) => (
        <option key={one} value={one}>
          {words.value({ value: one, status: 'A' }, indicator)}
        </option>
      ))}
    </select>
  )
}
