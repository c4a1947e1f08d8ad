import { observationFileType } from '../observation-file.ts'
import type { Fault } from '../statement-error.ts'
import type { Understood } from '../frame.ts'

/** What a kind asks of the statement around its body: the event or the request that it is about, and figures. */
export function frameFaults(statement: Understood): Fault[] {
  switch (statement.kind) {
    case 'situation.event':
    case 'situation.rhythm':
      return needsEvent(statement)
    case 'situation.report':
      return [...needsEvent(statement), ...needsFigures(statement)]
    case 'situation.correction':
      return [...needsEvent(statement), ...(statement.replaces === undefined ? needsFigures(statement) : [])]
    case 'situation.verification-reply':
      return statement.inReplyTo === undefined
        ? [{ place: 'inReplyTo', message: 'is missing: name the request that is answered' }]
        : []
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
