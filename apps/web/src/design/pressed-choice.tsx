import type { ReactNode } from 'react'
import styles from './pressed-choice.module.css'

type Option<Value extends string> = {
  readonly value: Value
  readonly name: string
  /** Where the name is in another language than the page. */
  readonly lang?: string | undefined
}

type Given<Value extends string> = {
  readonly name: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few, as buttons of which one is pressed; where each has an address of its own, links stand instead. */
export function PressedChoice<Value extends string>(given: Given<Value>): ReactNode {
  const { name, options, chosen, onChoose } = given
  return (
    <div role="group" aria-label={name} className={styles['choice']}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === chosen}
          className={styles['option']}
          onClick={() => onChoose(option.value)}
        >
          {option.name}
        </button>
      ))}
    </div>
  )
}
