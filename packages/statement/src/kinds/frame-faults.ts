import { observationFileType } from '../observation-file.ts'
import type { Fault } from '../statement-error.ts'
import type { Understood } from '../frame.ts'

/** What a kind asks of the statement around its body: the event or the request that it is about, and figures. */
export function frameFaults(statement: Understood): Fault[] {
  switch (statement.kind) {
    case 'situation.event':
    case 'situation.rhythm':
    case 'threats.signal':
    case 'threats.assessment':
    case 'threats.timeline':
    case 'briefings.draft':
      return needsEvent(statement)
    case 'situation.report':
      return [...needsEvent(statement), ...needsFigures(statement)]
    case 'situation.correction':
      return [...needsEvent(statement), ...(statement.replaces === undefined ? needsFigures(statement) : [])]
    case 'situation.verification-reply':
      return needsReply(statement, 'name the request that is answered')
    case 'threats.triage':
      return needsReply(statement, 'name the signal')
    case 'threats.alert':
      return [...needsEvent(statement), ...needsReference(statement)]
    case 'threats.acknowledgement':
      return needsReply(statement, 'name the alert')
    case 'briefings.confirmation':
      return needsReply(statement, 'name the draft')
    case 'briefings.issue':
      return [...needsEvent(statement), ...needsDraft(statement)]
    default:
      return []
  }
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

function needsReply({ inReplyTo }: Understood, way: string): Fault[] {
  return inReplyTo === undefined ? [{ place: 'inReplyTo', message: `is missing: ${way}` }] : []
}

function needsDraft({ refs }: Understood): Fault[] {
  return refs === undefined
    ? [{ place: 'refs', message: 'is missing: name the draft that it came from' }]
    : []
}

/** CAP 1.2: an update and a cancellation refer to an earlier message, and an alert to none. */
function needsReference({ body: { type }, replaces }: Understood<'threats.alert'>): Fault[] {
  if ((type === 'alert') === (replaces === undefined)) return []
  return type === 'alert'
    ? [{ place: 'replaces', message: 'is for an update or a cancellation; a first alert replaces none' }]
    : [{ place: 'replaces', message: `is missing: name the alert that the ${type} is of` }]
}
