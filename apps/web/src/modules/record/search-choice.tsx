import { useId, type ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import styles from './record.module.css'

type Given = {
  readonly title: string
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly value: string | undefined
  readonly onChoose: (value: string | undefined) => void
}

/** One of a list, or any. What the address names stays in sight even where the list does not have it. */
export function SearchChoice({ title, options, value, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  const isListed = value === undefined || options.some(([one]) => one === value)
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{title}</label>
      <select
        id={id}
        value={value ?? ''}
        data-chosen={value !== undefined}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      >
        <option value="">{texts.record.search.any}</option>
        {isListed ? undefined : <option value={value}>{value}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
