import { useId, type ReactNode } from 'react'
import styles from './choices.module.css'

type Option<T extends string> = {
  readonly value: T
  readonly name: ReactNode
  readonly hint?: ReactNode
  readonly isDisabled?: boolean
}

type Given<T extends string> = {
  readonly legend: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly options: readonly Option<T>[]
  /** One of them is chosen (radio buttons), or any number (checkboxes). */
  readonly isSingle?: boolean
  readonly chosen: readonly T[]
  readonly onChoose: (chosen: readonly T[]) => void
}

/** A few things to choose from, all in sight. */
export function Choices<T extends string>(given: Given<T>): ReactNode {
  const { legend, hint, error, options, isSingle = false, chosen, onChoose } = given
  const id = useId()
  const toggle = (value: T): void => {
    if (isSingle) onChoose([value])
    else onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  }
  return (
    <fieldset className={styles['choices']} aria-describedby={`${id}-hint ${id}-error`}>
      <legend className={styles['legend']}>{legend}</legend>
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      {options.map(({ value, name, hint: meaning, isDisabled }) => (
        <label key={value} className={styles['choice']}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={id}
            checked={chosen.includes(value)}
            disabled={isDisabled === true}
            onChange={() => toggle(value)}
          />
          <span>
            {name}
            {meaning === undefined ? undefined : <span className={styles['meaning']}>{meaning}</span>}
          </span>
        </label>
      ))}
      <p id={`${id}-error`} className={styles['error']}>
        {error}
      </p>
    </fieldset>
  )
}
