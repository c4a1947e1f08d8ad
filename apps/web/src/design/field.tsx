import { useId, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './field.module.css'

/** What the control of a field is given: spread it over the input, select or textarea. */
export type Control = {
  readonly id: string
  readonly className: string | undefined
  readonly required: boolean
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

type Given = {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong with what stands in it. */
  readonly error?: string | undefined
  readonly isOptional?: boolean
  readonly children: (control: Control) => ReactNode
}

/** A label, its control, what is meant by it, and what is wrong beside it. */
export function Field({ label, hint, error, isOptional = false, children }: Given): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  const described = [hint === undefined ? [] : `${id}-hint`, error === undefined ? [] : `${id}-error`].flat()
  return (
    <div className={styles['field']} data-invalid={error !== undefined}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {isOptional ? <span className={styles['optional']}> {texts.design.optional}</span> : undefined}
      </label>
      {hint === undefined ? undefined : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles['control'],
        required: !isOptional,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error !== undefined,
      })}
      {error === undefined ? undefined : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  )
}
