import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Action } from '../action.ts'

/** What a new version of an action begins with: what stands of it, and that it takes its place. */
export function contentOfVersion(action: Action): DraftContent {
  const { id, event, label, audience, source, paragraph, commitment, agencies, dependencies } = action
  const { title, what, measure, states, due } = action
  const dependsOn = dependencies.map((one) => one.id)
  return {
    kind: 'actions.action',
    ...(event === null ? {} : { about: event }),
    label: label,
    audience: audience.split(' '),
    replaces: id,
    refs: source === null ? [] : [source],
    body: { title, what, measure, states, due, agencies, dependsOn, paragraph, commitment },
  }
}
