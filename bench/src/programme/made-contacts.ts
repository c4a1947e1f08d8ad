import type { Writer } from './open-writer.ts'
import { inAll, pick, secretariat } from './words.ts'

export type MadeContact = {
  readonly conversation: string
  readonly readout: string
  readonly publication: string | undefined
  readonly with: string
}

const ministries = ['chn-mfa', 'ind-mfa', 'kaz-mfa', 'kgz-mfa', 'pak-mfa', 'rus-mfa', 'tjk-mfa', 'uzb-mfa']

/**
 * Conversations of the Secretariat with foreign ministries, each sealed between the two, with a press line and a
 * readout; of ten readouts nine are answered, and eight published and signed.
 */
export async function sayContacts(
  { say }: Writer,
  count: number,
  dateOf: () => string,
): Promise<MadeContact[]> {
  const made: MadeContact[] = []
  for (let at = 0; at < count; at++) made.push(await sayContact({ say }, at, dateOf()))
  return made
}

async function sayContact({ say }: Pick<Writer, 'say'>, at: number, date: string): Promise<MadeContact> {
  const other = pick(ministries, at)
  const both = { label: 'TLP:AMBER+STRICT', audience: [other, secretariat].sort() }
  const call = callWith(other, at, date)
  const by = secretariat
  const body = {
    ...call,
    privateRecord: `What was said, in order. ${'They spoke of laboratories. '.repeat(20)}`,
  }
  const conversation = await say({ by, kind: 'contacts.conversation', ...both, body })
  const alone = { label: 'TLP:AMBER+STRICT', audience: [secretariat] }
  const line = { texts: inAll('They spoke.'), cleared: true }
  await say({ by, kind: 'contacts.press-line', ...alone, inReplyTo: conversation, body: line })
  const told = { ...call, paragraphs: paragraphs(at) }
  const readout = await say({ by, kind: 'contacts.readout', ...both, refs: [conversation], body: told })
  const contact = { conversation, readout, with: other }
  if (at % 10 === 9) return { ...contact, publication: undefined }
  const confirmed = { paragraphs: ['p2', 'p3'].map((paragraph) => ({ paragraph, answer: 'confirmed' })) }
  await say({ by: other, kind: 'contacts.answer', ...both, inReplyTo: readout, body: confirmed })
  if (at % 10 === 8) return { ...contact, publication: undefined }
  const publication = await say({ by, kind: 'contacts.publication', refs: [readout], body: told })
  await say({ by: other, kind: 'contacts.agreement', inReplyTo: publication, body: {} })
  return { ...contact, publication }
}

export function callWith(other: string, at: number, date: string) {
  return {
    medium: 'telephone',
    date,
    began: `${date}T00:00:00.000Z`,
    ended: `${date}T00:00:01.000Z`,
    parties: [
      { agency: secretariat, office: inAll('Secretary-General') },
      { agency: other, office: inAll('Vice Minister') },
    ],
    requestedBy: 0,
    topics: [inAll(`Laboratories, part ${at + 1}`)],
  }
}

export function paragraphs(at: number) {
  const words = (en: string) => inAll(`${en} ${'The figures of the week were before both. '.repeat(4)}`)
  const commitments = [{ party: 0, what: inAll(`List ${at + 1} of laboratories`), by: '2027-06-01' }]
  return [
    {
      id: 'p1',
      voice: 'own',
      speaker: 0,
      stance: 'undertook',
      texts: words('It will gather a list.'),
      commitments,
    },
    {
      id: 'p2',
      voice: 'attributed',
      speaker: 1,
      stance: 'supported',
      texts: words('The ministry supports it.'),
    },
    { id: 'p3', voice: 'joint', stance: 'agreed', texts: words('A joint effort is needed.') },
  ]
}
