import type { ReactNode } from 'react'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from './mail.module.css'

/** Where mail goes, by what stands now. */
export function Addresses({ addresses }: { readonly addresses: readonly string[] }): ReactNode {
  const { texts } = useDeskTexts()
  if (addresses.length === 0) return texts.desk.mail.settings.nobody
  return (
    <ul className={styles['addresses']}>
      {addresses.map((address) => (
        <li key={address}>{address}</li>
      ))}
    </ul>
  )
}
