import { observationFileType } from '../observation-file.ts'
import type { Fault } from '../statement-error.ts'
import type { Understood } from '../frame.ts'
import type { Kind } from './kinds.ts'

/** Kinds that answer another statement, and what `inReplyTo` names of each. */
const replies: Partial<Record<Kind, string>> = {
  'situation.verification-reply': 'the request that is answered',
  'threats.triage': 'the signal',
  'threats.acknowledgement': 'the alert',
  'briefings.confirmation': 'the draft',
  'contacts.press-line': 'the conversation',
  'contacts.answer': 'the readout',
  'contacts.withdrawal': 'the readout',
  'contacts.agreement': 'the publication',
  'contacts.objection': 'the publication',
  'proposals.comment': 'the version of the proposal',
  'proposals.amendment': 'the version of the proposal',
  'proposals.confirmation': 'the version of the proposal',
  'proposals.silence': 'the version of the proposal',
  'proposals.consensus': 'the version of the proposal',
  'proposals.extension': 'the silence',
  'proposals.break': 'the silence',
  'proposals.position': 'the silence or the decision',
  'proposals.withdrawal': 'the proposal or the silence',
  'proposals.adoption': 'the silence or the consensus',
  'proposals.participation': 'the decision',
  'actions.update': 'the action',
  'actions.completion': 'the action',
  'actions.participation': 'the action',
  'desk.answer': 'the request',
  'desk.closing': 'the request',
}

/** Kinds that come from another statement, and what `refs` begins with of each. */
const origins: Partial<Record<Kind, string>> = {
  'briefings.issue': 'the draft that it came from',
  'contacts.readout': 'the conversation',
  'contacts.publication': 'the readout that it came from',
}

/** What a kind asks of the statement around its body: what it is about, answers and comes from, and figures. */
export function frameFaults(statement: Understood): Fault[] {
  return [...kindFaults(statement), ...replyFaults(statement), ...originFaults(statement)]
}

function kindFaults(statement: Understood): Fault[] {
  switch (statement.kind) {
    case 'situation.event':
    case 'situation.rhythm':
    case 'threats.signal':
    case 'threats.assessment':
    case 'threats.timeline':
    case 'briefings.draft':
    case 'briefings.issue':
      return needsEvent(statement)
    case 'situation.report':
      return [...needsEvent(statement), ...needsFigures(statement)]
    case 'situation.correction':
      return [...needsEvent(statement), ...(statement.replaces === undefined ? needsFigures(statement) : [])]
    case 'threats.alert':
      return [...needsEvent(statement), ...needsAlert(statement)]
    default:
      return []
  }
}

function replyFaults({ kind, inReplyTo }: Understood): Fault[] {
  const what = replies[kind]
  if (what === undefined || inReplyTo !== undefined) return []
  return [{ place: 'inReplyTo', message: `is missing: name ${what}` }]
}

function originFaults({ kind, refs = [] }: Understood): Fault[] {
  const what = origins[kind]
  if (what === undefined || refs.length > 0) return []
  return [{ place: 'refs', message: `is missing: name ${what}` }]
}

function needsEvent({ about, kind }: Understood): Fault[] {
  return about === undefined ? [{ place: 'about', message: `is missing: ${kind} is about an event` }] : []
}

function needsFigures({
  body,
  attachments,
}: Understood<'situation.report' | 'situation.correction'>): Fault[] {
  const inBody = body.observations !== undefined && body.observations.length > 0
  const inFile = attachments?.some(({ mediaType }) => mediaType === observationFileType) === true
  if (inBody || inFile) return []
  return [
    { place: 'body.observations', message: 'is missing: state figures here or attach an observation file' },
  ]
}

/** CAP 1.2: an update and a cancellation refer to an earlier message, and an alert to none. */
function needsAlert({ body: { type }, replaces }: Understood<'threats.alert'>): Fault[] {
  if ((type === 'alert') === (replaces === undefined)) return []
  return type === 'alert'
    ? [{ place: 'replaces', message: 'is for an update or a cancellation; a first alert replaces none' }]
    : [{ place: 'replaces', message: `is missing: name the alert that the ${type} is of` }]
}
