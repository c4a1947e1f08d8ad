import { say, type Said } from './speaking.ts'
import { secretariat, type TestNode } from './test-node.ts'

type Body = Readonly<Record<string, unknown>>
type More = Partial<Omit<Said, 'refs' | 'replaces'>> & {
  readonly refs?: readonly string[]
  readonly replaces?: string
}

const three = (en: string, ru: string, zh: string) => ({ en, ru, zh })
export const inAll = (en: string) => three(en, `${en} (ru)`, `${en} (zh)`)

/** Sealed for the two offices that spoke, and whoever else is named. */
export const among = (...agencies: string[]) =>
  ({ label: 'TLP:AMBER+STRICT', audience: [...agencies].sort() }) as const

export const both = among(secretariat, 'chn-mfa')

const office = {
  secretary: three('Secretary-General', 'Генеральный секретарь', '秘书长'),
  viceMinister: three('Vice Minister', 'Заместитель министра', '副部长'),
}

/** A telephone conversation of the morning on which a test's clock stands at six. */
export const call = {
  medium: 'telephone',
  date: '2020-04-29',
  began: '2020-04-29T05:00:00.000Z',
  ended: '2020-04-29T05:40:00.000Z',
  parties: [
    { agency: secretariat, office: office.secretary },
    { agency: 'chn-mfa', office: office.viceMinister },
  ],
  requestedBy: 0,
  topics: [three('The pandemic', 'Пандемия', '疫情')],
  interpreted: ['ru', 'zh'],
}

/** One paragraph of each voice, as the Secretariat would have them. */
export const paragraphs = [
  {
    id: 'p1',
    voice: 'own',
    speaker: 0,
    stance: 'informed',
    texts: inAll('The Secretariat told of its proposals.'),
    commitments: [{ party: 0, what: inAll('Convene the ministers'), by: '2020-05-13' }],
  },
  { id: 'p2', voice: 'attributed', speaker: 1, stance: 'supported', texts: inAll('China supports them.') },
  { id: 'p3', voice: 'joint', stance: 'agreed', texts: inAll('A joint effort is needed.') },
]

export function conversation(by: string = secretariat, body: Body = {}, more: More = {}): Said {
  return {
    by,
    kind: 'contacts.conversation',
    ...both,
    ...(more as Partial<Said>),
    body: { ...call, privateRecord: 'What was said.\nIn order.', ...body },
  }
}

export function pressLine(of: string, body: Body = {}, more: More = {}): Said {
  return {
    by: secretariat,
    kind: 'contacts.press-line',
    inReplyTo: of,
    ...among(secretariat),
    ...(more as Partial<Said>),
    body: { texts: inAll('They spoke.'), cleared: false, ...body },
  }
}

export function readout(of: string, body: Body = {}, more: More = {}): Said {
  return {
    by: secretariat,
    kind: 'contacts.readout',
    ...both,
    ...({ refs: [of], ...more } as Partial<Said>),
    body: { ...call, paragraphs, ...body },
  }
}

/** Of each paragraph that needs it: confirmed, unless said otherwise. */
export function answer(to: string, answers: Readonly<Record<string, Body>> = {}, more: More = {}): Said {
  return {
    by: 'chn-mfa',
    kind: 'contacts.answer',
    inReplyTo: to,
    ...both,
    ...(more as Partial<Said>),
    body: {
      paragraphs: ['p2', 'p3'].map((paragraph) => ({
        paragraph,
        ...(answers[paragraph] ?? { answer: 'confirmed' }),
      })),
    },
  }
}

export function withdrawal(of: string, more: More = {}): Said {
  return {
    by: secretariat,
    kind: 'contacts.withdrawal',
    inReplyTo: of,
    ...both,
    ...(more as Partial<Said>),
    body: { reason: 'A new version follows.' },
  }
}

/** In public. */
export function publication(from: string, body: Body = {}, more: More = {}): Said {
  return {
    by: secretariat,
    kind: 'contacts.publication',
    ...({ refs: [from], ...more } as Partial<Said>),
    body: { ...call, paragraphs, ...body },
  }
}

export function agreement(to: string, more: More = {}): Said {
  return { by: 'chn-mfa', kind: 'contacts.agreement', inReplyTo: to, ...(more as Partial<Said>), body: {} }
}

export function objection(to: string, body: Body = {}, more: More = {}): Said {
  return {
    by: 'chn-mfa',
    kind: 'contacts.objection',
    inReplyTo: to,
    ...(more as Partial<Said>),
    body: { texts: inAll('The third paragraph leaves out a condition.'), ...body },
  }
}

/** A conversation with one of everything on it: amended and declined, offered anew, confirmed, published, signed. */
export async function sayContact(
  at: Pick<TestNode, 'node'>,
): Promise<{ readonly conversation: string; readonly readout: string; readonly publication: string }> {
  const held = (await say(at, conversation())).statement
  const line = await say(at, pressLine(held))
  await say(at, pressLine(held, { cleared: true }, { replaces: line.statement }))
  const first = await say(at, readout(held, { embargo: '2020-04-29T05:50:00.000Z' }))
  const amended = { answer: 'amended', texts: inAll('China welcomes them.') }
  await say(at, answer(first.statement, { p2: amended, p3: { answer: 'declined', reason: 'Not said.' } }))
  const second = await say(at, readout(held, {}, { replaces: first.statement }))
  await say(at, answer(second.statement))
  const told = await say(at, publication(second.statement, { pressLine: inAll('They spoke.') }))
  await say(at, agreement(told.statement))
  await say(at, objection(told.statement, { paragraphs: ['p3'] }))
  await say(at, withdrawal(second.statement))
  return { conversation: held, readout: second.statement, publication: told.statement }
}
