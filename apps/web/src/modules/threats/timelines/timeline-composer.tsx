import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { TimelineFields } from './timeline-fields.tsx'
import { timelineContent, timelineFaults, type TimelineForm } from './timeline-form.ts'

type Given = { readonly draft: DraftAnswer | undefined; readonly begun: TimelineForm }

export function TimelineComposer({ draft, begun }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const name = `timeline ${begun.event} ${begun.state} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<TimelineForm>(name, begun)
  const { shownFaults, contents } = useTried(timelineFaults(fields), () => timelineContent(fields))
  return (
    <Card>
      <Composer
        draft={draft}
        contents={contents}
        means={<SigningMeans readers={fields.readers} />}
        onDone={forget}
        after={<ButtonLink to="/assessments">{texts.shell.pages.assessments}</ButtonLink>}
      >
        <TimelineFields form={fields} faults={shownFaults} onChange={change} />
      </Composer>
    </Card>
  )
}
