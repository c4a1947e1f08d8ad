import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './languages.module.css'

type Given = { readonly isBeside: boolean; readonly onChange: (isBeside: boolean) => void }

/** Shows the texts of a part in all languages side by side, or in the reader's alone. */
export function BesideSwitch({ isBeside, onChange }: Given): ReactNode {
  const { texts } = useLanguage()
  return (
    <label className={styles['switch']}>
      <input type="checkbox" checked={isBeside} onChange={({ target }) => onChange(target.checked)} />
      {texts.design.besideLanguages}
    </label>
  )
}
