import { useNavigate } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import styles from './state.module.css'

type Given = {
  readonly name: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly search: (value: string) => Readonly<Record<string, string | undefined>>
}

/** One of several; the address keeps which. */
export function SearchSelect({ name, value, options, search }: Given): ReactNode {
  const navigate = useNavigate()
  const id = useId()
  return (
    <div className={styles['select']}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            replace: true,
            resetScroll: false,
            search: (before) => ({ ...before, ...search(target.value) }),
          })
        }
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
