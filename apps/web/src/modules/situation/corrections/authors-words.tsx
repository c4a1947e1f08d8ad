import type { ReactNode } from 'react'
import styles from './correction-list.module.css'

const shortest = 280

type Given = { readonly text: string; readonly lang: string | null }

/** Somebody's own words, attacker-controlled: marked with their language, kept from turning the page's direction, and folded where they are long. */
export function AuthorsWords({ text, lang }: Given): ReactNode {
  const own = { lang: lang ?? 'und', dir: 'auto', className: styles['words'] } as const
  if (text.length <= shortest) return <p {...own}>{text}</p>
  return (
    <details>
      <summary {...own}>{`${text.slice(0, shortest)}…`}</summary>
      <p {...own}>{text}</p>
    </details>
  )
}
