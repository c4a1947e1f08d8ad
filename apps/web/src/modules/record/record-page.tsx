import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button-link.tsx'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { CheckpointCard } from './checkpoint-card.tsx'
import { EntryList } from './entry-list.tsx'
import { OutsideCard } from './outside-card.tsx'
import { SearchForm } from './search-form.tsx'
import type { RecordSearch } from './record-search.ts'
import styles from './record.module.css'

/** Everything that was said, newest first; to be searched, mirrored and checked. */
export function RecordPage(): ReactNode {
  const { texts } = useLanguage()
  const { q, kind, by, state, about, label } = useSearch({ strict: false }) as RecordSearch
  const search = Object.fromEntries(
    Object.entries({ q, kind, by, state, about, label }).filter(([, value]) => value !== undefined),
  ) as RecordSearch
  return (
    <Page
      title={texts.shell.pages.record}
      lead={texts.record.lead}
      actions={
        <ButtonLink to="/record/check" variant="default">
          {texts.record.checkRecord}
        </ButtonLink>
      }
      aside={
        <div className={styles['aside']}>
          <CheckpointCard />
          <OutsideCard />
        </div>
      }
    >
      <SearchForm key={JSON.stringify(search)} search={search} />
      <EntryList search={search} />
    </Page>
  )
}
