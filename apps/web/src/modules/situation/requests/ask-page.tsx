import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { AskComposer } from './ask-composer.tsx'
import { askFormOf } from './ask-form.ts'

/** Where a question to a state is written, signed or submitted. */
export function AskPage(): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const { may } = useSession()
  const { draft } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const words = texts.requests.compose
  return (
    <Page title={words.title} lead={words.lead}>
      {asOf !== undefined ? (
        <Empty title={words.past} />
      ) : may('drafts') ? (
        <OpenedDraft id={draft}>
          {(draft, content) => (
            <AskComposer draft={draft} begun={content === undefined ? undefined : askFormOf(content)} />
          )}
        </OpenedDraft>
      ) : (
        <Empty title={words.closed} />
      )}
    </Page>
  )
}
