import type { LinksAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { Card } from '../../design/card.tsx'
import { Moment } from '../../design/moment.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import type { ShownStatement } from './shown-statement.ts'
import { useEntryFigures } from './use-entry-figures.ts'
import styles from './links-card.module.css'

/** What it answers, replaces, corrects or discloses, and what does so to it: links both ways. */
export function LinksCard({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  const query = useQuery(answerQuery('/api/statements/{id}/links', { id: shown.index }))
  const { data: figures } = useEntryFigures(shown)
  const own = texts.record.entry.links
  const { corrects = [], correctedBy = [] } = figures?.pages[0] ?? {}
  return (
    <Card title={own.title}>
      <Asked query={query}>
        {({ links }) =>
          links.length + corrects.length + correctedBy.length === 0 ? (
            <p className={styles['none']}>{own.none}</p>
          ) : (
            <ul className={styles['links']}>
              <Corrections title={own.corrects} indexes={corrects} />
              <Corrections title={own['corrected-by']} indexes={correctedBy} />
              {links.map((link) => (
                <Linked key={`${link.relation} ${link.index}`} link={link} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Card>
  )
}

function Corrections({
  title,
  indexes,
}: {
  readonly title: string
  readonly indexes: readonly number[]
}): ReactNode {
  if (indexes.length === 0) return undefined
  return (
    <li className={styles['link']}>
      <span className={styles['relation']}>{title}</span>
      {indexes.map((index) => (
        <ProofMark key={index} index={index} />
      ))}
    </li>
  )
}

function Linked({ link }: { readonly link: LinksAnswer['links'][number] }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  return (
    <li className={styles['link']}>
      <span className={styles['relation']}>{texts.record.entry.links[link.relation]}</span>
      <Link to="/record/$id" params={{ id: String(link.index) }}>
        {kinds[link.kind ?? ''] ?? link.kind ?? texts.record.entries.sealed}
      </Link>
      <span>{nameOf(link.agency ?? undefined)}</span>
      <span className={styles['relation']}>
        <Moment at={link.received} short /> <ProofMark index={link.index} />
      </span>
    </li>
  )
}
