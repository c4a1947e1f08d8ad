import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { State } from '../directory-lists.ts'
import {
  membershipContent,
  membershipFaults,
  membershipForm,
  type MembershipForm,
} from './membership-form.ts'
import { MembershipFields } from './membership-fields.tsx'
import { OpeningButton } from './opening-button.tsx'
import { SayDialog } from './say-dialog.tsx'

type Given = { readonly standing?: State }

/** States a state's membership, or states it anew: its role, its place in protocol order, since and until when. */
export function StateMembership({ standing }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { say } = texts.directory
  return standing === undefined ? (
    <OpeningButton name={say.membership.make}>
      {(onClose) => <Form first={membershipForm(undefined, undefined)} isNew onClose={onClose} />}
    </OpeningButton>
  ) : (
    <OpeningButton name={say.change} about={named(standing.names)}>
      {(onClose) => <StandingForm standing={standing} onClose={onClose} />}
    </OpeningButton>
  )
}

type StandingGiven = { readonly standing: State; readonly onClose: () => void }

/** What the directory does not answer stands in the statement: it is read first, so that nothing is dropped unseen. */
function StandingForm({ standing: now, onClose }: StandingGiven): ReactNode {
  // What was opened is what is changed: once it is signed, another stands.
  const [standing] = useState(now)
  const { data } = useQuery(answerQuery('/api/statements/{id}', { id: String(standing.index) }))
  if (data === undefined) return undefined
  const population = data.statement?.body['population']
  return <Form first={membershipForm(standing, population)} isNew={false} onClose={onClose} />
}

type FormGiven = {
  readonly first: MembershipForm
  readonly isNew: boolean
  readonly onClose: () => void
}

function Form({ first, isNew, onClose }: FormGiven): ReactNode {
  const { texts } = useLanguage()
  const { say } = texts.directory
  return (
    <SayDialog<MembershipForm>
      title={say.membership.title}
      means={say.means}
      first={first}
      faults={membershipFaults}
      content={membershipContent}
      fields={(form, onChange, faultOf) => (
        <MembershipFields form={form} isNew={isNew} onChange={onChange} faultOf={faultOf} />
      )}
      onClose={onClose}
    />
  )
}
