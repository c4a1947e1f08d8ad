import type { MadeContact } from './made-contacts.ts'
import type { Said, Writer } from './open-writer.ts'
import { among, inAll, members, officeOf, pick, secretariat } from './words.ts'

export type MadeAction = { readonly action: string; readonly states: readonly string[] }

/** Actions of two states each that come from readouts in public: of five one has to be done, four are confirmed. */
export async function sayActions(
  { say }: Writer,
  contacts: readonly MadeContact[],
  { count, dueOf }: { readonly count: number; readonly dueOf: (at: number) => string },
): Promise<MadeAction[]> {
  const sources = contacts.flatMap(({ publication }) => publication ?? [])
  const made: MadeAction[] = []
  for (let at = 0; at < count; at++) {
    const states = [pick(members, at), pick(members, at + 3)]
    const said = actionFrom(pick(sources, at), { states, due: dueOf(at) }, at)
    const action = await say(said)
    const isDone = at % 5 !== 0
    for (const state of states) await say(updateOn(action, officeOf(state), isDone ? 'achieved' : 'begun'))
    for (const state of isDone ? [...states, undefined] : []) await say(completionOf(action, state))
    made.push({ action, states })
  }
  return made
}

function actionFrom(source: string, body: { states: readonly string[]; due: string }, at: number): Said {
  const rest = {
    title: inAll(`List ${at + 1} of laboratories`),
    what: inAll('Each state names its reference laboratory, its address and who answers there.'),
    measure: inAll('Two laboratories are listed.'),
    paragraph: 'p1',
  }
  return { by: secretariat, kind: 'actions.action', ...among, refs: [source], body: { ...rest, ...body } }
}

export function updateOn(action: string, by: string, progress: string): Said {
  return { by, kind: 'actions.update', ...among, inReplyTo: action, body: { progress, text: 'As agreed.' } }
}

function completionOf(action: string, state: string | undefined): Said {
  const body = { outcome: 'completed', ...(state === undefined ? {} : { state }) }
  return { by: secretariat, kind: 'actions.completion', ...among, inReplyTo: action, body }
}
