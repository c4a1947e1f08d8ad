import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Card } from '../../../design/card.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import type { Action } from '../action.ts'
import { actionContent, actionFaults, type ActionForm } from './action-form.ts'
import { ActionFields } from './action-fields.tsx'
import { committingParagraphs } from './read-source.ts'
import { useSource } from './use-source.ts'

type Given = {
  readonly actions: readonly Action[]
  readonly draft: DraftAnswer | undefined
  readonly first: ActionForm
  /** Which commitment of the paragraph it was begun from: what is kept of one is not taken for another. */
  readonly commitment: number
}

export function ActionComposer({ actions, draft, first, commitment }: Given): ReactNode {
  const { texts } = useActionsTexts()
  const place = commitment === 0 ? first.paragraph : `${first.paragraph}.${commitment}`
  const name = `action ${first.source} ${place} ${first.replaces} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<ActionForm>(name, first)
  const { statement } = useSource(fields.source)
  const paragraphs = statement === undefined ? undefined : committingParagraphs(statement)
  const faults = actionFaults(fields, { needsParagraph: paragraphs !== undefined })
  const { shownFaults, contents } = useTried(faults, () => actionContent(fields))
  return (
    <Card>
      <Composer
        draft={draft}
        contents={contents}
        means={
          <>
            {texts.actions.compose.means} <SigningMeans readers={fields.readers} />
          </>
        }
        onDone={forget}
        after={<ButtonLink to="/actions">{texts.shell.pages.actions}</ButtonLink>}
      >
        <ActionFields
          form={fields}
          faults={shownFaults}
          onChange={change}
          actions={actions}
          paragraphs={paragraphs}
        />
      </Composer>
    </Card>
  )
}
