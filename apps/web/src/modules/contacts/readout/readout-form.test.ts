import { kinds, type Paragraph } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyParagraph } from './paragraph-fields.ts'
import {
  amongParties,
  emptyReadout,
  missingLanguages,
  ownFormOf,
  readoutContent,
  readoutFaults,
  readoutFormOf,
  withMoved,
  withParagraph,
  type ReadoutForm,
  type ReadoutOf,
} from './readout-form.ts'

const own = 'sco-secretariat'
const record = {
  id: 'a1'.repeat(32),
  event: 'covid-19',
  medium: 'telephone',
  date: '2020-04-29',
  began: '2020-04-29T08:00:30.000Z',
  parties: [
    { agency: own, office: { en: 'Secretary-General' } },
    { agency: 'chn-mfa', office: { en: 'Vice Minister' } },
    { names: { en: 'A guest' }, office: { en: 'Adviser' } },
  ],
  topics: [{ en: 'The pandemic' }],
} as unknown as ReadoutOf['record']
const of: ReadoutOf = { own, record, replaces: undefined, beside: undefined }
const empty = emptyReadout(record.parties, own)
const full: ReadoutForm = {
  paragraphs: [
    { ...emptyParagraph('p1', 0), texts: { en: 'It told of proposals.', ru: 'Рассказано о предложениях.' } },
  ],
  embargo: '2020-04-30T06:00',
}
const attributed: Paragraph = {
  id: 'p1',
  voice: 'attributed',
  speaker: 1,
  stance: 'noted',
  texts: { en: 'Yes.' },
}

test('readoutContent() is what the kind takes, for the agencies of the parties and nobody further', () => {
  const content = readoutContent(full, of, 'en')
  assert.deepEqual(kinds['contacts.readout'].body.parse(content.body), content.body)
  assert.deepEqual(content.audience, ['chn-mfa', 'sco-secretariat'])
  assert.deepEqual(content.refs, ['a1'.repeat(32)])
  assert.equal('replaces' in content, false)
  assert.equal(content.body['embargo'], '2020-04-30T06:00:00.000Z')
  assert.equal(content.body['began'], '2020-04-29T08:00:30.000Z', 'to the second, as it was recorded')
})

test('readoutFormOf() takes a body apart again, and leaves what a part of one does not have', () => {
  const { body } = readoutContent(full, of, 'en')
  assert.deepEqual(readoutContent(readoutFormOf(body, empty), of, 'en').body, body)
  assert.deepEqual(readoutFormOf({ paragraphs: [] }, full), { paragraphs: [], embargo: full.embargo })
})

test('readoutFaults() names places of paragraphs by their place in the form', () => {
  assert.deepEqual(readoutFaults(full), [])
  assert.deepEqual(readoutFaults(empty), ['paragraphs.0.texts'])
  assert.deepEqual(readoutFaults({ ...full, paragraphs: [] }), ['paragraphs'])
})

test('missingLanguages() tells in which paragraphs a language is missing, facts and commitments included', () => {
  assert.deepEqual([...missingLanguages(full, ['en', 'ru', 'zh'])], [['zh', ['p1']]])
  const [first] = full.paragraphs
  const withFact = { ...first!, facts: [{ texts: { en: 'Experts met.' }, basis: [] }] }
  assert.deepEqual([...missingLanguages({ paragraphs: [withFact] }, ['en', 'ru'])], [['ru', ['p1']]])
})

test('paragraphs are added after one another with ids of their own, and move within the ends', () => {
  const three = withParagraph(withParagraph(full, 0), 0, 0)
  assert.deepEqual(idsOf(three), ['p1', 'p3', 'p2'])
  assert.deepEqual(idsOf(withMoved(three, 0, 1)), ['p3', 'p1', 'p2'])
  assert.deepEqual(idsOf(withMoved(three, 0, -1)), ['p1', 'p3', 'p2'])
  assert.deepEqual(idsOf(withMoved(three, 2, 1)), ['p1', 'p3', 'p2'])
})

test('amongParties() leaves words with whose they were when the parties stand otherwise, or are gone', () => {
  const form = readoutFormOf({ paragraphs: [attributed] }, empty)
  const [secretariat, ministry, guest] = record.parties
  const speakerAmong = (now: typeof record.parties): number | undefined =>
    amongParties(form, record.parties, now).paragraphs[0]!.speaker
  assert.equal(speakerAmong([ministry!, secretariat!]), 0)
  assert.equal(speakerAmong([secretariat!, guest!]), undefined)
})

test('ownFormOf() takes what another party wrote: its own words are attributed to it, and ours are ours', () => {
  const [secretariat, ministry] = record.parties
  const theirs = [ministry!, secretariat!]
  const paragraphs: Paragraph[] = [
    { ...attributed, voice: 'own', speaker: 0 },
    { ...attributed, id: 'p2', speaker: 1 },
  ]
  const form = ownFormOf({ parties: theirs, paragraphs }, empty, of)
  assert.deepEqual(
    form.paragraphs.map(({ voice, speaker }) => [voice, speaker]),
    [
      ['attributed', 1],
      ['own', 0],
    ],
  )
})

function idsOf({ paragraphs }: ReadoutForm): readonly string[] {
  return paragraphs.map(({ id }) => id)
}
