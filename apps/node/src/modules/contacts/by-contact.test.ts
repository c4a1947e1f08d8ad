import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byContact } from './by-contact.ts'
import type { Contact } from './contact.ts'

type Named = { readonly replaces?: string; readonly inReplyTo?: string; readonly refs?: readonly string[] }

const places: Readonly<Record<string, keyof Contact>> = {
  'contacts.conversation': 'conversations',
  'contacts.press-line': 'pressLines',
  'contacts.readout': 'readouts',
  'contacts.answer': 'answers',
  'contacts.publication': 'publications',
}

/** Statements in the order of the log, by their ids, as a reader sees them. */
function seen(...said: readonly (readonly [id: string, kind: string, named?: Named])[]): string[][] {
  const all: Record<string, unknown[]> = Object.fromEntries(
    ['conversations', 'pressLines', 'readouts', 'answers', 'withdrawals'].map((name) => [name, []]),
  )
  Object.assign(all, { publications: [], agreements: [], objections: [] })
  for (const [index, [id, kind, named = {}]] of said.entries()) {
    const frame = { id, kind, index, replaces: null, inReplyTo: null, refs: [], ...named }
    all[places[kind]!]!.push(frame)
  }
  return byContact(all as unknown as Contact).map((contact) =>
    Object.values(contact)
      .flat()
      .map(({ id }) => id)
      .sort(),
  )
}

test('what was said of one conversation is together, and of another apart', () => {
  const groups = seen(
    ['c1', 'contacts.conversation'],
    ['d1', 'contacts.conversation'],
    ['c2', 'contacts.conversation', { replaces: 'c1' }],
    ['r1', 'contacts.readout', { refs: ['c2'] }],
    ['a1', 'contacts.answer', { inReplyTo: 'r1' }],
    ['p1', 'contacts.publication', { refs: ['r1'] }],
    ['s1', 'contacts.readout', { refs: ['d1'] }],
  )
  assert.deepEqual(groups, [
    ['a1', 'c1', 'c2', 'p1', 'r1'],
    ['d1', 's1'],
  ])
})

test('two statements that name one that the reader does not see belong together', () => {
  const groups = seen(
    ['r1', 'contacts.readout', { refs: ['sealed'] }],
    ['s1', 'contacts.readout', { refs: ['other'] }],
    ['r2', 'contacts.readout', { refs: ['sealed'] }],
  )
  assert.deepEqual(groups, [['r1', 'r2'], ['s1']])
})

test('a readout that refers to another meeting stays apart from it', () => {
  const groups = seen(
    ['c1', 'contacts.conversation'],
    ['d1', 'contacts.conversation', { refs: ['c1'] }],
    ['r1', 'contacts.readout', { refs: ['d1', 'c1'] }],
  )
  assert.deepEqual(groups, [['c1'], ['d1', 'r1']])
})

test('a publication beside another’s is of the same conversation for everyone', () => {
  const groups = seen(
    ['p1', 'contacts.publication', { refs: ['sealed'] }],
    ['q1', 'contacts.publication', { refs: ['hidden'], inReplyTo: 'p1' }],
  )
  assert.deepEqual(groups, [['p1', 'q1']])
})

test('a cleared line on a conversation that the reader may not see tells of none', () => {
  const groups = seen(
    ['l1', 'contacts.press-line', { inReplyTo: 'sealed' }],
    ['p1', 'contacts.publication', { refs: ['kept'] }],
  )
  assert.deepEqual(groups, [['p1']])
})
