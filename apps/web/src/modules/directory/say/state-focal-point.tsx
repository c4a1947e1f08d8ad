import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { FocalPoint } from '../directory-lists.ts'
import { FocalPointFields } from './focal-point-fields.tsx'
import {
  focalPointContent,
  focalPointFaults,
  focalPointForm,
  type FocalPointForm,
} from './focal-point-form.ts'
import { OpeningButton } from './opening-button.tsx'
import { SayDialog } from './say-dialog.tsx'

/** States the office that answers for a state, or states it anew. */
export function StateFocalPoint({ standing }: { readonly standing?: FocalPoint }): ReactNode {
  const { texts, named } = useLanguage()
  const { say } = texts.directory
  return standing === undefined ? (
    <OpeningButton name={say.focalPoint.make}>
      {(onClose) => <Form first={focalPointForm(undefined)} places={undefined} onClose={onClose} />}
    </OpeningButton>
  ) : (
    <OpeningButton name={say.change} about={named(standing.office)}>
      {(onClose) => <StandingForm standing={standing} onClose={onClose} />}
    </OpeningButton>
  )
}

type StandingGiven = { readonly standing: FocalPoint; readonly onClose: () => void }

/** Its places stand in the statement alone, and are said again with it. */
function StandingForm({ standing: now, onClose }: StandingGiven): ReactNode {
  // What was opened is what is changed: once it is signed, another stands.
  const [standing] = useState(now)
  const { data } = useQuery(answerQuery('/api/statements/{id}', { id: String(standing.index) }))
  if (data === undefined) return undefined
  return <Form first={focalPointForm(standing)} places={data.statement?.body['places']} onClose={onClose} />
}

type FormGiven = {
  readonly first: FocalPointForm
  readonly places: unknown
  readonly onClose: () => void
}

function Form({ first, places, onClose }: FormGiven): ReactNode {
  const { texts } = useLanguage()
  const { say } = texts.directory
  return (
    <SayDialog<FocalPointForm>
      title={say.focalPoint.title}
      means={say.means}
      first={first}
      faults={focalPointFaults}
      content={(form, lang) => focalPointContent(form, lang, places)}
      fields={(form, onChange, faultOf) => (
        <FocalPointFields form={form} onChange={onChange} faultOf={faultOf} />
      )}
      onClose={onClose}
    />
  )
}
