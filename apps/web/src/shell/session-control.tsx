import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './controls.module.css'

/** Who is reading, and for which agency. */
export function SessionControl(): ReactNode {
  const { texts } = useLanguage()
  return (
    <Link to="/sign-in" className={styles['control']}>
      {texts.shell.signIn}
    </Link>
  )
}
