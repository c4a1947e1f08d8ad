import type { ContactAnswer } from '@concert/api'
import type { Instant } from '@concert/statement'
import { readActions } from '../actions/queries.ts'
import { newest, type View } from './queries.ts'
import { readoutStanding } from './standing.ts'
import type { Contact, Publication, Readout } from './contact.ts'

type ContactAction = ContactAnswer['contact']['actions'][number]
type Commitment = ContactAnswer['contact']['commitments'][number]
type Telling = Readout | Publication

/** Actions that came of the conversation, of any version of its readouts and publications; oldest first. */
export async function readActionsOf(
  { readouts, publications }: Contact,
  view: View,
  now: Instant,
): Promise<ContactAction[]> {
  const ids = new Set([...readouts, ...publications].map(({ id }) => id))
  const actions = await readActions(view, now.slice(0, 10))
  return actions
    .filter(({ newest: { refs } }) => ids.has(refs[0]!))
    .map(({ newest: { id, index, agency, refs, body } }) => ({
      id,
      index,
      agency,
      from: refs[0]!,
      paragraph: body.paragraph ?? null,
      commitment: body.commitment ?? null,
      title: body.title,
      due: body.due,
    }))
    .toSorted((a, b) => a.index - b.index)
}

/** What the parties undertook: as published, and where a party has published nothing, as it offers to; nothing that it has withdrawn. */
export function commitmentsOf(contact: Contact, actions: readonly ContactAction[]): Commitment[] {
  const published = newest(contact.publications)
  const offered = newest(contact.readouts).filter(
    (readout) =>
      !published.some((one) => one.agency === readout.agency) &&
      readoutStanding(readout, contact) !== 'withdrawn',
  )
  return [...published, ...offered].flatMap((telling) => commitmentsIn(telling, contact, actions))
}

function commitmentsIn(telling: Telling, contact: Contact, actions: readonly ContactAction[]): Commitment[] {
  const sources = sameSource(telling, contact)
  return telling.body.paragraphs.flatMap(({ id, commitments = [] }) =>
    commitments.map(({ party, what, by }, at) => ({
      from: telling.id,
      paragraph: id,
      commitment: at,
      party,
      agency: telling.body.parties[party]!.agency ?? null,
      what,
      by,
      actions: actions
        .filter(
          ({ from, ...of }) => sources.has(from) && of.paragraph === id && [null, at].includes(of.commitment),
        )
        .map((action) => action.id),
    })),
  )
}

/** An action may come from the readout, and the paragraph be published later; it is one commitment. */
function sameSource({ agency }: Telling, { readouts, publications }: Contact): ReadonlySet<string> {
  const own = [...readouts, ...publications].filter((one) => one.agency === agency)
  return new Set(own.map(({ id }) => id))
}
