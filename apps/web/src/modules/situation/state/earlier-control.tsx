import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './state.module.css'
import { useKnownAt } from '../../../view/use-known-at.ts'

/** Lays what was known at the end of an earlier day over what is known now. */
export function EarlierControl({ date }: { readonly date: string | undefined }): ReactNode {
  const { texts } = useLanguage()
  const navigate = useNavigate()
  const id = useId()
  const today = useKnownAt()?.slice(0, 10)
  const go = (to: string | undefined): void =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before) => ({ ...before, earlier: to }),
    })
  return (
    <div className={styles['select']}>
      <label htmlFor={id}>{texts.state.controls.earlier}</label>
      <span className={styles['earlier']}>
        <input
          id={id}
          type="date"
          value={date ?? ''}
          max={today}
          onChange={({ target }) => go(target.value === '' ? undefined : target.value)}
        />
        {date === undefined ? undefined : (
          <Button size="compact-xs" variant="default" onClick={() => go(undefined)}>
            {texts.state.controls.onlyNow}
          </Button>
        )}
      </span>
    </div>
  )
}
