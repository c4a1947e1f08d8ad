import type { Understood } from '@concert/statement'
import type { ReactNode } from 'react'
import { ActionsContent } from './actions-content.tsx'
import { BriefingsContent } from './briefings-content.tsx'
import { ContactsContent } from './contacts-content.tsx'
import { DeskContent } from './desk-content.tsx'
import { DirectoryContent } from './directory-content.tsx'
import { DisclosureContent } from './disclosure-content.tsx'
import { EventContent } from './event-content.tsx'
import { ProposalsContent } from './proposals-content.tsx'
import { RhythmContent } from './rhythm-content.tsx'
import { ThreatsContent } from './threats-content.tsx'
import { VerificationContent } from './verification-content.tsx'

type Figures = { readonly kind: 'situation.report' | 'situation.correction' }

/** What a statement without figures says; its body is all that is needed, whether it was said or is a draft. */
export function WordsContent({ statement }: { readonly statement: Exclude<Understood, Figures> }): ReactNode {
  switch (statement.kind) {
    case 'situation.event':
      return <EventContent body={statement.body} />
    case 'situation.rhythm':
      return <RhythmContent body={statement.body} />
    case 'situation.verification-request':
    case 'situation.verification-reply':
      return <VerificationContent statement={statement} />
    case 'threats.parameters':
    case 'threats.signal':
    case 'threats.triage':
    case 'threats.assessment':
    case 'threats.timeline':
    case 'threats.alert':
    case 'threats.acknowledgement':
      return <ThreatsContent statement={statement} />
    case 'briefings.draft':
    case 'briefings.confirmation':
    case 'briefings.issue':
      return <BriefingsContent statement={statement} />
    case 'contacts.conversation':
    case 'contacts.press-line':
    case 'contacts.readout':
    case 'contacts.answer':
    case 'contacts.withdrawal':
    case 'contacts.publication':
    case 'contacts.agreement':
    case 'contacts.objection':
      return <ContactsContent statement={statement} />
    case 'proposals.draft':
    case 'proposals.comment':
    case 'proposals.amendment':
    case 'proposals.confirmation':
    case 'proposals.method':
    case 'proposals.silence':
    case 'proposals.extension':
    case 'proposals.break':
    case 'proposals.position':
    case 'proposals.withdrawal':
    case 'proposals.consensus':
    case 'proposals.adoption':
    case 'proposals.participation':
      return <ProposalsContent statement={statement} />
    case 'desk.request':
    case 'desk.answer':
    case 'desk.closing':
      return <DeskContent statement={statement} />
    case 'actions.action':
    case 'actions.update':
    case 'actions.completion':
    case 'actions.participation':
      return <ActionsContent statement={statement} />
    case 'record.disclosure':
      return <DisclosureContent body={statement.body} />
    default:
      return <DirectoryContent statement={statement} />
  }
}
