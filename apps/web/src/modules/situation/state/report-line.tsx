import type { ReportsAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { AuthorsWords } from '../corrections/authors-words.tsx'
import styles from './state.module.css'

type Report = ReportsAnswer['reports'][number]

/** One report: what it covers, how many figures, whether it states zero, and its narrative. */
export function ReportLine({ report }: { readonly report: Report }): ReactNode {
  const { texts, formats } = useLanguage()
  const nameOf = useAgencyNames()
  const { index, received, agency, label, audience, narrative, lang, zero } = report
  const { first_day: first, last_day: last, observations } = report
  const { covers, figures, stated, nothing } = texts.state.reports
  const span = first === null || last === null ? nothing : covers(formats.dates(first, last))
  return (
    <li className={styles['report']}>
      <Link to="/record/$id" params={{ id: String(index) }}>
        {span}
      </Link>
      <span className={styles['soft']}>
        {nameOf(agency)} · <Moment at={received} short /> · {figures(observations)}
        {zero === true ? ` · ${stated}` : ''} <ProofMark index={index} />
      </span>
      {narrative === null ? undefined : <AuthorsWords text={narrative} lang={lang} />}
      {label === null ? undefined : <LabelMark label={label} audience={audience.split(' ')} />}
    </li>
  )
}
