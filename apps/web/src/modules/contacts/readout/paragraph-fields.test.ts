import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  emptyParagraph,
  nextParagraphId,
  noBasis,
  noCommitment,
  noFact,
  paragraphBody,
  paragraphFaults,
  paragraphFieldsOf,
  withVoice,
  type ParagraphFields,
} from './paragraph-fields.ts'

const { element: paragraphSchema } = kinds['contacts.readout'].body.shape.paragraphs
const id = 'a1'.repeat(32)
const full: ParagraphFields = {
  id: 'p1',
  voice: 'attributed',
  speaker: 1,
  stance: 'undertook',
  texts: { en: ' It will convene. ', ru: '', zh: '将召开。' },
  facts: [
    {
      texts: { en: 'Experts met.' },
      basis: [
        { ...noBasis, id },
        {
          ...noBasis,
          type: 'figure',
          place: 'KAZ',
          indicator: 'cases_confirmed_new',
          period: '2020-04-28',
          size: '264',
        },
        { ...noBasis, type: 'source', title: 'Minutes', date: '2020-04-01' },
      ],
    },
  ],
  commitments: [{ party: 1, what: { en: 'Convene' }, by: '2020-05-13' }],
}

test('paragraphBody() is what the kind takes, without what was left empty; paragraphFieldsOf() takes it apart again', () => {
  const body = paragraphBody(full)
  assert.deepEqual(paragraphSchema.parse(body), body)
  assert.deepEqual(body['texts'], { en: 'It will convene.', zh: '将召开。' })
  assert.deepEqual(paragraphBody(paragraphFieldsOf(paragraphSchema.parse(body))), body)
})

test('paragraphFaults() names each place that is missing', () => {
  assert.deepEqual(paragraphFaults(full), [])
  assert.deepEqual(paragraphFaults(emptyParagraph('p1', 0)), ['texts'])
  const open = {
    ...full,
    speaker: undefined,
    facts: [{ ...noFact, basis: [noBasis] }],
    commitments: [noCommitment],
  }
  assert.deepEqual(paragraphFaults(open), [
    'speaker',
    'facts.0.texts',
    'facts.0.basis.0',
    'commitments.0.party',
    'commitments.0.what',
  ])
})

test('nextParagraphId() gives no id twice, whatever the others are called', () => {
  assert.equal(nextParagraphId([]), 'p1')
  assert.equal(nextParagraphId([{ id: 'p3' }, { id: 'conclusion' }, { id: 'p1' }]), 'p4')
})

test('withVoice() makes own words one’s own, and attributes to the only other party there is', () => {
  const own = emptyParagraph('p1', 0)
  assert.equal(withVoice(own, 'joint', { own: 0, parties: 2 }).speaker, undefined)
  assert.equal(withVoice(own, 'attributed', { own: 0, parties: 2 }).speaker, 1)
  assert.equal(withVoice(own, 'attributed', { own: 0, parties: 3 }).speaker, undefined)
  assert.equal(withVoice(full, 'own', { own: 0, parties: 2 }).speaker, 0)
})
