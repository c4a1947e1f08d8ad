import type { Said } from './speaking.ts'
import { secretariat } from './test-node.ts'

type Body = Readonly<Record<string, unknown>>
const among = { label: 'TLP:GREEN', audience: ['members', 'secretariat'] } as const

/** The Secretariat asks two agencies for something by the next morning. */
export function request(body: Body = {}, more: Partial<Said> = {}): Said {
  return {
    by: secretariat,
    kind: 'desk.request',
    ...among,
    ...more,
    body: {
      to: ['kaz-moh', 'chn-moh'],
      subject: { en: 'Experts for the meeting', ru: 'Эксперты для совещания', zh: '会议专家' },
      texts: { en: 'Name two experts each.' },
      due: '2020-04-30T06:00:00.000Z',
      ...body,
    },
  }
}

export function answer(by: string, to: string, more: Partial<Said> = {}): Said {
  return { by, kind: 'desk.answer', inReplyTo: to, ...among, ...more, body: { text: 'Both deputies.' } }
}

export function closing(of: string, more: Partial<Said> = {}): Said {
  const body = { reason: 'All is here.' }
  return { by: secretariat, kind: 'desk.closing', inReplyTo: of, ...among, ...more, body }
}
