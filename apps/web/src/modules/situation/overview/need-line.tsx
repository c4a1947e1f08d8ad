import type { NeedAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Clock } from '../../../design/clock.tsx'
import { PageLink } from '../../../design/page-link.tsx'
import { saidIn } from '../../../design/said-in.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './needs-part.module.css'

const longestText = 160

/** One matter: what it is, whose, until when, and the way to where it is done. */
export function NeedLine({ need }: { readonly need: NeedAnswer }): ReactNode {
  const { texts, language } = useLanguage()
  const stateOf = useStateNames()
  const agencyOf = useAgencyNames()
  const whose = need.state === undefined ? agencyOf(need.agency) : stateOf(need.state)
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const waiting = (need.waiting ?? []).filter((one) => one !== need.agency).map((one) => agencyOf(one))
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const awaited = waiting.length === 0 ? undefined : texts.situation.needs.awaited(list.format(waiting))
  return (
    <li className={styles['need']}>
      <NeedLink need={need} />
      <span className={styles['soft']}>
        {[kinds[need.kind ?? ''], whose, awaited]
          .filter((part) => part !== undefined && part !== '')
          .join(' · ')}
      </span>
      <NeedText need={need} />
      {need.due === undefined ? undefined : <Clock due={need.due} />}
    </li>
  )
}

/** What it is about, in the reader's language where its author has said it in that. */
function NeedText({ need: { text, texts = {} } }: { readonly need: NeedAnswer }): ReactNode {
  const { language } = useLanguage()
  const { said, lang } = saidIn(texts, language) ?? { said: text, lang: 'und' }
  if (said === undefined) return undefined
  return (
    <q className={styles['text']} dir="auto" lang={lang === 'und' ? undefined : lang}>
      {said.length > longestText ? `${said.slice(0, longestText)}…` : said}
    </q>
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
