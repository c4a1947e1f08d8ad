import { say, type Said } from './speaking.ts'
import { secretariat, type TestNode } from './test-node.ts'

const among = { label: 'TLP:AMBER', audience: ['chn-moh', secretariat] } as const
const inAll = (words: string) => ({ en: words, ru: words, zh: words })
const conversation = {
  medium: 'telephone',
  date: '2020-04-28',
  began: '2020-04-28T08:00:00.000Z',
  ended: '2020-04-28T08:40:00.000Z',
  parties: [
    { agency: secretariat, office: inAll('Secretary-General') },
    { agency: 'chn-moh', office: inAll('Vice Minister') },
  ],
  topics: [inAll('Laboratories')],
}
const paragraphs = [
  {
    id: 'p1',
    voice: 'own',
    speaker: 0,
    stance: 'undertook',
    texts: inAll('The Secretariat undertook to gather a list of laboratories.'),
    commitments: [{ party: 0, what: inAll('A list of laboratories'), by: '2020-06-01' }],
  },
  { id: 'p2', voice: 'own', speaker: 0, stance: 'noted', texts: inAll('Reports arrive daily.') },
]

/** A conversation, its readout, and the readout in public: with a commitment in p1 and none in p2. */
export async function sayReadout(
  at: Pick<TestNode, 'node'>,
): Promise<{ readonly readout: string; readonly publication: string }> {
  const by = secretariat
  const held = await say(at, { by, kind: 'contacts.conversation', ...among, body: conversation })
  const body = { ...conversation, paragraphs }
  const refs = [held.statement]
  const readout = await say(at, { by, kind: 'contacts.readout', ...among, refs, body })
  const told = await say(at, { by, kind: 'contacts.publication', refs: [readout.statement], body })
  return { readout: readout.statement, publication: told.statement }
}

export const members = { label: 'TLP:GREEN', audience: ['members', 'secretariat'] } as const

/** An action of Kazakhstan and Russia that comes from the first paragraph of a publication. */
export function action(source: string, body: object = {}, more: Partial<Said> = {}): Said {
  return {
    by: secretariat,
    kind: 'actions.action',
    refs: [source as never],
    ...members,
    ...more,
    body: {
      title: { en: 'A list of laboratories', ru: 'Перечень лабораторий', zh: '实验室名单' },
      what: { en: 'Each state names its reference laboratory.' },
      states: ['RUS', 'KAZ'],
      due: '2020-06-01',
      measure: { en: 'Two laboratories are listed.' },
      paragraph: 'p1',
      ...body,
    },
  }
}

export function update(by: string, inReplyTo: string, progress: string, more: Partial<Said> = {}): Said {
  const { body, ...frame } = more
  return {
    by,
    kind: 'actions.update',
    inReplyTo,
    ...members,
    ...frame,
    body: { progress, text: 'As agreed.', ...body },
  }
}

export function completion(
  inReplyTo: string,
  outcome: string,
  state?: string,
  more: Partial<Said> = {},
): Said {
  return {
    by: secretariat,
    kind: 'actions.completion',
    inReplyTo,
    ...members,
    ...more,
    body: {
      outcome,
      ...(state === undefined ? {} : { state }),
      ...(outcome === 'completed' ? {} : { reason: 'It has no addresses.' }),
    },
  }
}

export function participation(
  by: string,
  inReplyTo: string,
  takesPart: boolean,
  more: Partial<Said> = {},
): Said {
  const body = { state: by.slice(0, 3).toUpperCase(), takesPart }
  return { by, kind: 'actions.participation', inReplyTo, ...members, ...more, body }
}

/** Says things a minute after one another: the same words at the same instant would be the same statement. */
export function openSpeaker(): (
  at: Pick<TestNode, 'node' | 'setClock'>,
  said: Said,
) => ReturnType<typeof say> {
  let minutes = 0
  return (at, said) => {
    at.setClock(new Date(Date.UTC(2020, 3, 29, 7) + ++minutes * 60_000).toISOString())
    return say(at, said)
  }
}
