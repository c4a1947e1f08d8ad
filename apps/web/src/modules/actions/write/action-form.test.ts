import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionContent, actionFaults, actionFormOf, noAction, type ActionForm } from './action-form.ts'
import { actionFrom, committingParagraphs, type SourceStatement } from './read-source.ts'

const id = 'a1'.repeat(32)
const whole: ActionForm = {
  replaces: 'b2'.repeat(32),
  source: id,
  paragraph: 'p1',
  commitment: 1,
  event: 'covid-19',
  title: { en: 'A list', ru: 'Перечень' },
  what: { en: 'Each state names a laboratory.' },
  measure: { en: 'Eight are listed.' },
  states: ['KAZ'],
  agencies: ['sco-secretariat'],
  due: '2020-06-01',
  dependsOn: ['c3'.repeat(32)],
  readers: { label: 'TLP:GREEN', audience: ['members', 'secretariat'] },
}
const office = { en: 'An office' }
const readout: SourceStatement = {
  kind: 'contacts.publication',
  label: 'TLP:CLEAR',
  audience: ['public'],
  about: 'covid-19',
  body: {
    medium: 'telephone',
    date: '2020-04-29',
    parties: [
      { agency: 'sco-secretariat', office },
      { agency: 'chn-mfa', office },
    ],
    topics: [{ en: 'Laboratories' }],
    paragraphs: [
      { id: 'p1', voice: 'own', speaker: 0, stance: 'noted', texts: { en: 'It was noted.' } },
      {
        id: 'p2',
        voice: 'own',
        speaker: 0,
        stance: 'undertook',
        texts: { en: 'It was undertaken.' },
        commitments: [
          { party: 1, what: { en: 'Send the list' }, by: '2020-05-13' },
          { party: 0, what: { en: 'Circulate it' } },
        ],
      },
    ],
  },
}

test('actionFormOf() reads back what actionContent() wrote', () => {
  assert.deepEqual(actionFormOf(actionContent(whole)), whole)
})

test('actionContent() leaves out what was not written', () => {
  const { body, about, replaces } = actionContent({
    ...whole,
    replaces: '',
    event: '',
    agencies: [],
    dependsOn: [],
    paragraph: '',
    commitment: undefined,
    title: { en: ' A list ', ru: ' ' },
  })
  assert.deepEqual(
    [about, replaces, Object.keys(body)],
    [undefined, undefined, ['title', 'what', 'states', 'due', 'measure']],
  )
  assert.deepEqual(body['title'], { en: 'A list' })
})

test('actionFaults() names everything that is missing, and a paragraph of a readout alone', () => {
  assert.deepEqual(actionFaults(whole, { needsParagraph: true }), [])
  assert.deepEqual(actionFaults(noAction, { needsParagraph: false }), [
    'source',
    'title',
    'what',
    'measure',
    'states',
    'due',
  ])
  assert.deepEqual(actionFaults({ ...whole, paragraph: '' }, { needsParagraph: true }), ['paragraph'])
  assert.deepEqual(actionFaults({ ...whole, due: '2020-06-31' }, { needsParagraph: true }), ['due'])
})

test('actionFrom() takes who, what and by when from the commitment', () => {
  assert.deepEqual(
    committingParagraphs(readout)?.map((one) => one.id),
    ['p2'],
  )
  const form = actionFrom(id, readout, { paragraph: 'p2' }, (agency) =>
    agency === 'chn-mfa' ? 'CHN' : undefined,
  )
  assert.deepEqual(
    [form.title, form.what, form.due, form.states, form.agencies, form.event],
    [{ en: 'Send the list' }, { en: 'Send the list' }, '2020-05-13', ['CHN'], [], 'covid-19'],
  )
  assert.deepEqual(form.readers.audience, ['members', 'secretariat'])
})

test('actionFrom() keeps to the readers of what is sealed, and to nothing that cannot be read', () => {
  const sealed = {
    ...readout,
    kind: 'contacts.readout',
    label: 'TLP:AMBER',
    audience: ['chn-mfa', 'secretariat'],
  }
  assert.deepEqual(actionFrom(id, sealed, { paragraph: 'p9' }, () => undefined).readers, {
    label: 'TLP:AMBER',
    audience: ['chn-mfa', 'secretariat'],
  })
  assert.deepEqual(actionFrom(id, { ...readout, body: {} }, { paragraph: 'p2' }, () => undefined).title, {})
})

test('actionFrom() takes the commitment that was chosen of several in a paragraph', () => {
  const second = actionFrom(id, readout, { paragraph: 'p2', commitment: 1 }, () => undefined)
  assert.deepEqual(
    [second.commitment, second.title, second.due, second.agencies],
    [1, { en: 'Circulate it' }, '', ['sco-secretariat']],
  )
  assert.deepEqual(actionFrom(id, readout, { paragraph: 'p2', commitment: 7 }, () => undefined).title, {})
})
