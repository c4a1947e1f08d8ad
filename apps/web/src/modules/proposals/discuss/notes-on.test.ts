import type { ProposalAmendment, ProposalComment } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earlierNotes, notesOn } from './notes-on.ts'

const order = ['IND', 'KAZ', 'CHN']
const said = (index: number, state: string | null, article: string | null, on = 'v2') =>
  ({ index, state, article, on }) as unknown as ProposalComment & ProposalAmendment

test('notesOn() tells what each state asks in protocol order, the Secretariat after the states', () => {
  const notes = notesOn(
    {
      comments: [said(1, null, '1'), said(5, 'KAZ', '1'), said(7, 'CHN', null)],
      amendments: [said(2, 'CHN', '1'), said(3, 'KAZ', '1'), said(4, 'IND', '1'), said(6, 'IND', '2')],
    },
    { on: 'v2', article: '1', order },
  )
  assert.deepEqual(
    notes.map((note) => [note.kind, note.said.index]),
    [
      ['amendment', 4],
      ['amendment', 3],
      ['comment', 5],
      ['amendment', 2],
      ['comment', 1],
    ],
  )
})

test('earlierNotes() keeps what was said on versions that are replaced', () => {
  const all = {
    comments: [said(4, 'KAZ', '1', 'v1')],
    amendments: [said(2, 'CHN', '1', 'v1'), said(9, 'CHN', '1')],
  }
  assert.deepEqual(
    earlierNotes(all, 'v2').map((note) => note.said.index),
    [2, 4],
  )
})
