import type { DraftAnswer } from '@concert/api'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { AssessFields } from './assess-fields.tsx'
import {
  assessmentContent,
  assessmentFaults,
  emptyAssessment,
  type AssessmentForm,
} from './assessment-form.ts'
import { replacedByNew, type Assessment } from './assessment.ts'

type Given = {
  readonly all: readonly Assessment[]
  readonly draft: DraftAnswer | undefined
  readonly begun: AssessmentForm | undefined
  readonly replaces: string | undefined
}

export function AssessComposer({ all, draft, begun, replaces: named }: Given): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const { agency } = useSession()
  const first = useFirstForm()
  const name = `assess ${named ?? ''} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<AssessmentForm>(name, begun ?? first)
  const before = replacedByNew(all, { agency, ...fields, audience: fields.readers.audience })
  const replaces = named ?? before?.id
  const version = all.find(({ id }) => id === replaces)
  const { shownFaults, contents } = useTried(assessmentFaults(fields), () =>
    assessmentContent(fields, replaces),
  )
  return (
    <Card>
      {version === undefined ? undefined : (
        <p role="status">
          {texts.threats.compose.newVersion(counted.number(version.version + 1))}{' '}
          <Link to="/assessments/$id" params={{ id: version.id }}>
            {texts.threats.compose.versionBefore}
          </Link>
        </p>
      )}
      <Composer
        draft={draft}
        contents={contents}
        means={<SigningMeans readers={fields.readers} />}
        onDone={forget}
        after={<ButtonLink to="/assessments">{texts.shell.pages.assessments}</ButtonLink>}
      >
        <AssessFields form={fields} faults={shownFaults} onChange={change} />
      </Composer>
    </Card>
  )
}

/** An address can say whose event it is; else it is one's own state's. */
function useFirstForm(): AssessmentForm {
  const { language } = useThreatsTexts()
  const { event } = useView()
  const { state: own } = useSession()
  const { state } = useSearch({ strict: false }) as { readonly state?: unknown }
  const named = typeof state === 'string' && /^[A-Z]{3}$/.test(state) ? state : (own ?? '')
  return emptyAssessment({ state: named, event: event ?? '', lang: language })
}
