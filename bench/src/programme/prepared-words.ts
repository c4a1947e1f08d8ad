import type { AgencyId } from '@concert/statement'
import type { BenchNode } from '../bench-node.ts'
import { updateOn } from './made-actions.ts'
import { callWith } from './made-contacts.ts'
import { commentOn } from './made-proposals.ts'
import type { Programme } from './make-programme.ts'
import { reportOf } from './made-reports.ts'
import type { Said } from './open-writer.ts'
import { pick, secretariat } from './words.ts'

export type PreparedWords = Readonly<
  Record<'reports' | 'comments' | 'conversations' | 'updates', readonly Uint8Array[]>
>

/**
 * Envelopes that a node on the programme will take, as many of each kind: daily reports of one figure, comments on open
 * proposals, conversations, and updates of actions that are under way.
 */
export function preparedWords(programme: Programme, count: number, from = 0): PreparedWords {
  const { node, proposals, actions } = programme
  const open = proposals.filter(({ stands }) => stands === 'open')
  const underWay = actions.filter((_, at) => at % 5 === 0)
  const numbers = Array.from({ length: count }, (_, at) => from + at)
  const signed = (said: Said): Uint8Array => envelopeOf(node, said)
  return {
    reports: numbers.map((at) => signed(reportOf(at))),
    comments: numbers.map((at) => {
      const { version, number } = pick(open, at)
      return signed(commentOn(version, number, at))
    }),
    conversations: numbers.map((at) => signed(conversationOf(at))),
    updates: numbers.map((at) => {
      const { action, states } = pick(underWay, at)
      return signed(updateOn(action, `${states[0]!.toLowerCase()}-moh`, 'on-track'))
    }),
  }
}

function conversationOf(at: number): Said {
  const both = { label: 'TLP:AMBER+STRICT', audience: ['kaz-mfa', secretariat] }
  return {
    by: 'kaz-mfa',
    kind: 'contacts.conversation',
    ...both,
    body: callWith('kaz-mfa', at, '2020-04-29'),
  }
}

function envelopeOf(node: BenchNode['node'], { by, ...said }: Said): Uint8Array {
  const draft = { label: 'TLP:CLEAR', audience: ['public'], ...said }
  return node.sign(by as AgencyId, draft as unknown as Parameters<typeof node.sign>[1])
}
