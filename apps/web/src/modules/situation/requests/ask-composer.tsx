import type { DraftAnswer } from '@concert/api'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useView } from '../../../view/use-view.ts'
import { AskFields } from './ask-fields.tsx'
import { askContent, askFaults, readersOfAsking, type AskForm } from './ask-form.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'

type Given = { readonly draft: DraftAnswer | undefined; readonly begun: AskForm | undefined }

export function AskComposer({ draft, begun }: Given): ReactNode {
  const { texts } = useLanguage()
  const first = useFirstForm()
  const { fields, change, forget } = useKeptFields<AskForm>(`ask ${nameOfDraft(draft)}`, begun ?? first)
  const { shownFaults, contents } = useTried(askFaults(fields), () => askContent(fields))
  return (
    <Card>
      <Composer
        draft={draft}
        contents={contents}
        means={<SigningMeans readers={fields.readers ?? readersOfAsking(fields.state)} />}
        onDone={forget}
        after={<ButtonLink to="/requests">{texts.shell.pages.requests}</ButtonLink>}
      >
        <AskFields form={fields} faults={shownFaults} onChange={change} />
      </Composer>
    </Card>
  )
}

/** An address can say whom to ask, as one that leads here from a state's page. */
function useFirstForm(): AskForm {
  const { language } = useLanguage()
  const { event } = useView()
  const { state } = useSearch({ strict: false }) as { readonly state?: unknown }
  const named = typeof state === 'string' && /^[A-Z]{3}$/.test(state) ? state : ''
  return { state: named, event: event ?? '', question: '', heardFrom: '', lang: language, readers: undefined }
}
