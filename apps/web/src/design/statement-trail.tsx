import type { StatementsAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { LabelMark } from './label-mark.tsx'
import { Moment } from './moment.tsx'
import { ProofMark } from './proof-mark.tsx'
import { useAgencyNames } from './use-agency-names.ts'
import styles from './statement-trail.module.css'

type Row = StatementsAnswer['statements'][number]

/** What a step of a trail shows of a statement. */
export type TrailRow = Pick<Row, 'index' | 'received' | 'kind' | 'agency' | 'label' | 'audience' | 'custody'>

/** Who said what and when, signed by which key, the proof one click away; newest first. */
export function StatementTrail({ statements }: { readonly statements: readonly TrailRow[] }): ReactNode {
  const { texts } = useLanguage()
  return (
    <section className={styles['trail']} aria-label={texts.design.trail}>
      <h2>{texts.design.trail}</h2>
      {statements.length === 0 ? (
        <p className={styles['none']}>{texts.design.nothingSaid}</p>
      ) : (
        <ol className={styles['list']}>
          {statements.map((row) => (
            <TrailStep key={row.index} row={row} />
          ))}
        </ol>
      )}
    </section>
  )
}

function TrailStep({ row }: { readonly row: TrailRow }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  return (
    <li className={styles['step']}>
      <Link to="/record/$id" params={{ id: String(row.index) }} className={styles['kind']}>
        {kinds[row.kind ?? ''] ?? row.kind ?? texts.design.sealed}
      </Link>
      <span>{nameOf(row.agency ?? undefined)}</span>
      <span className={styles['facts']}>
        <Moment at={row.received} short /> <ProofMark index={row.index} />
      </span>
      {row.custody === 'hosted' ? <span className={styles['facts']}>{texts.design.hosted}</span> : undefined}
      {row.label === null || row.audience === null ? undefined : (
        <LabelMark label={row.label} audience={row.audience.split(' ')} />
      )}
    </li>
  )
}
