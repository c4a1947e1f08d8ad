import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { AlertFields } from './alert-fields.tsx'
import { alertContent, alertFaults, type AlertForm } from './alert-form.ts'
import { StatusBanner } from './status-mark.tsx'

type Given = { readonly draft: DraftAnswer | undefined; readonly first: AlertForm }

export function AlertComposer({ draft, first }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const nowMs = useNow()
  const name = `alert ${first.replaces ?? ''} ${first.type} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<AlertForm>(name, first)
  const faults = alertFaults(fields, new Date(nowMs).toISOString())
  const { shownFaults, contents } = useTried(faults, () => alertContent(fields))
  return (
    <Card>
      <StatusBanner status={fields.status} />
      <Composer
        draft={draft}
        contents={contents}
        means={
          <>
            {texts.alerts.compose.means} <SigningMeans readers={fields.readers} />
          </>
        }
        onDone={forget}
        after={<ButtonLink to="/alerts">{texts.shell.pages.alerts}</ButtonLink>}
      >
        <AlertFields form={fields} faults={shownFaults} onChange={change} />
      </Composer>
    </Card>
  )
}
