import type { NeedAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Clock } from '../../../design/clock.tsx'
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

/** Where the clocks of the Regulations are stopped. */
const threatPages: Readonly<Record<string, '/assessments/new' | '/timelines/new'>> = {
  'assess-event': '/assessments/new',
  'notify-event': '/timelines/new',
}

function NeedLink({ need }: { readonly need: NeedAnswer }): ReactNode {
  const { texts } = useLanguage()
  const { what, other } = texts.situation.needs
  const name = (what as Readonly<Record<string, string>>)[need.what] ?? other
  const { event } = need
  const id = need.statement ?? (need.index === undefined ? undefined : String(need.index))
  if (need.module === 'drafts') return <Link to="/drafts">{name}</Link>
  if (need.what === 'verification-request' && id !== undefined)
    return (
      <Link to="/requests/$id" params={{ id }}>
        {name}
      </Link>
    )
  const threat = threatPages[need.what]
  if (threat !== undefined)
    return (
      <Link to={threat} search={(before) => (event === undefined ? before : { ...before, event })}>
        {name}
      </Link>
    )
  if (need.what === 'alert-to-acknowledge' && id !== undefined)
    return (
      <Link to="/alerts/$id" params={{ id }}>
        {name}
      </Link>
    )
  if (need.what.startsWith('report-')) return <Link to="/report">{name}</Link>
  if (id === undefined) return <span>{name}</span>
  return (
    <Link to="/record/$id" params={{ id }}>
      {name}
    </Link>
  )
}
