import type { NeedAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Clock } from '../../../design/clock.tsx'
import { PageLink } from '../../../design/page-link.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './needs-part.module.css'

const longestText = 160

/** One matter: what it is, whose, until when, and the way to where it is done. */
export function NeedLine({ need }: { readonly need: NeedAnswer }): ReactNode {
  const { texts } = useLanguage()
  const stateOf = useStateNames()
  const agencyOf = useAgencyNames()
  const whose = need.state === undefined ? agencyOf(need.agency) : stateOf(need.state)
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  return (
    <li className={styles['need']}>
      <NeedLink need={need} />
      <span className={styles['soft']}>
        {[kinds[need.kind ?? ''], whose].filter((part) => part !== undefined && part !== '').join(' · ')}
      </span>
      {need.text === undefined ? undefined : (
        <q className={styles['text']} dir="auto">
          {need.text.length > longestText ? `${need.text.slice(0, longestText)}…` : need.text}
        </q>
      )}
      {need.due === undefined ? undefined : <Clock due={need.due} />}
    </li>
  )
}

function NeedLink({ need }: { readonly need: NeedAnswer }): ReactNode {
  const { texts } = useLanguage()
  const { what, other } = texts.situation.needs
  const name = (what as Readonly<Record<string, string>>)[need.what] ?? other
  const { module, page, event, index } = need
  if (module === 'drafts') return <Link to="/drafts">{name}</Link>
  if (page !== undefined)
    return (
      <PageLink page={page} event={event}>
        {name}
      </PageLink>
    )
  if (index === undefined) return <span>{name}</span>
  return (
    <Link to="/record/$id" params={{ id: String(index) }}>
      {name}
    </Link>
  )
}
