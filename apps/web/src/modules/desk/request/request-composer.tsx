import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { RequestFields } from './request-fields.tsx'
import { readersOfRequest, requestContent, requestFaults, type RequestForm } from './request-form.ts'

type Given = { readonly draft: DraftAnswer | undefined; readonly begun: RequestForm | undefined }

const empty: RequestForm = {
  to: [],
  event: '',
  subject: {},
  texts: {},
  due: '',
  readers: undefined,
  replaces: undefined,
}

export function RequestComposer({ draft, begun }: Given): ReactNode {
  const { texts } = useDeskTexts()
  const { agency } = useSession()
  const nowMs = useNow()
  const name = `desk request ${begun?.replaces ?? ''} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<RequestForm>(name, begun ?? empty)
  const { shownFaults, contents } = useTried(requestFaults(fields, nowMs), () =>
    requestContent(fields, agency),
  )
  return (
    <Card>
      <Composer
        draft={draft}
        contents={contents}
        means={<SigningMeans readers={fields.readers ?? readersOfRequest(fields.to, agency)} />}
        onDone={forget}
        after={<ButtonLink to="/desk">{texts.shell.pages.desk}</ButtonLink>}
      >
        <RequestFields form={fields} faults={shownFaults} onChange={change} />
      </Composer>
    </Card>
  )
}
