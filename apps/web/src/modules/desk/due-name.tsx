import type { DeskItem } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageLink } from '../../design/page-link.tsx'
import { useDeskTexts } from '../../texts/use-desk-texts.ts'
import styles from './desk.module.css'

/** What has to be done, the way to where it is, and what it is about. */
export function DueName({ item }: { readonly item: DeskItem }): ReactNode {
  const { texts, named, language } = useDeskTexts()
  const { what, page, event, index, module } = item
  const { what: names, other } = texts.situation.needs
  const name = (names as Readonly<Record<string, string>>)[what] ?? other
  const modules: Readonly<Record<string, string>> = texts.desk.modules
  const [stated] = Object.values(item.texts ?? {})
  const about = item.texts?.[language] ?? (named(item.texts) || stated)
  return (
    <span className={styles['what']}>
      {page !== undefined ? (
        <PageLink page={page} event={event}>
          {name}
        </PageLink>
      ) : index === undefined ? (
        name
      ) : (
        <Link to="/record/$id" params={{ id: String(index) }}>
          {name}
        </Link>
      )}
      {about === undefined ? undefined : (
        <q className={styles['about']} dir="auto">
          {about.length > 200 ? `${about.slice(0, 200)}…` : about}
        </q>
      )}
      <span className={styles['soft']}>{modules[module] ?? module}</span>
    </span>
  )
}
