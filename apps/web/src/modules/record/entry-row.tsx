import type { EntriesAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LabelMark } from '../../design/label-mark.tsx'
import { Moment } from '../../design/moment.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import styles from './entry-row.module.css'

export type Entry = EntriesAnswer['entries'][number]

/** One entry in a list: what was said, by whom, when and to whom; of what is for others, that it is there and since when. */
export function EntryRow({ entry }: { readonly entry: Entry }): ReactNode {
  const { texts } = useLanguage()
  return (
    <li className={styles['row']}>
      <ProofMark index={entry.index} />
      <div className={styles['said']}>
        <Said entry={entry} />
      </div>
      <div className={styles['facts']}>
        <Moment at={entry.received} />
        {entry.visible && entry.label !== null && entry.audience !== null ? (
          <LabelMark label={entry.label} audience={entry.audience.split(' ')} />
        ) : (
          <span>{texts.record.entries.notForYou}</span>
        )}
      </div>
    </li>
  )
}

function Said({ entry }: { readonly entry: Entry }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const params = { id: String(entry.index) }
  if (!entry.visible)
    return (
      <Link to="/record/$id" params={params}>
        {texts.record.entries.sealed}
      </Link>
    )
  return (
    <>
      <Link to="/record/$id" params={params}>
        {kinds[entry.kind ?? ''] ?? entry.kind}
      </Link>
      {entry.about === null ? undefined : ` ${texts.record.entries.about(entry.about)}`}
      <span className={styles['author']}>{nameOf(entry.agency ?? undefined)}</span>
    </>
  )
}
