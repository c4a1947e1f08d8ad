import { useSearch } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { AlertComposer } from './alert-composer.tsx'
import { alertFormOf, followingForm, type AlertForm } from './alert-form.ts'
import { alertsOf, type Alert } from './alert.ts'
import { useAlerts } from './use-alerts.ts'
import { useFirstAlert } from './use-first-alert.ts'

/** Where an alert is given, updated or cancelled; the address names the one that it is of. */
export function AlertFormPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { may } = useSession()
  const { of, act } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const type = of === undefined ? 'alert' : act === 'cancel' ? 'cancel' : 'update'
  const words = texts.alerts.compose
  return (
    <Page title={words.titles[type]} lead={words.leads[type]}>
      {asOf !== undefined ? (
        <Empty title={texts.requests.compose.past} />
      ) : may('drafts') ? (
        <Form of={of} type={type} />
      ) : (
        <Empty title={words.closed} />
      )}
    </Page>
  )
}

type Given = { readonly of: unknown; readonly type: AlertForm['type'] }

function Form({ of, type }: Given): ReactNode {
  const { draft: draftId } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const { texts } = useThreatsTexts()
  const alerts = useAlerts()
  const directory = useQuery(answerQuery('/api/directory'))
  const first = useFirstAlert(directory.data)
  return (
    <Asked query={directory}>
      {() => (
        <Asked query={alerts}>
          {(answer) => {
            const before = alertsOf(answer.alerts).find(({ id }) => id === of)
            if (of !== undefined && before === undefined) return <Empty title={texts.alerts.notFound} />
            return (
              <OpenedDraft id={draftId}>
                {(draft, content) => {
                  const begun = content === undefined ? undefined : alertFormOf(content)
                  return <AlertComposer draft={draft} first={begun ?? following(before, type) ?? first} />
                }}
              </OpenedDraft>
            )
          }}
        </Asked>
      )}
    </Asked>
  )
}

function following(before: Alert | undefined, type: AlertForm['type']): AlertForm | undefined {
  if (before === undefined || type === 'alert') return undefined
  const { id, event, label, audience, lang, body } = before
  const form = alertFormOf({
    kind: 'threats.alert',
    about: event,
    audience: audience.split(' '),
    body,
    ...(label === null ? {} : { label: label as AlertForm['readers']['label'] }),
    ...(lang === null ? {} : { lang }),
  })
  return form === undefined ? undefined : followingForm(form, { id, type })
}
