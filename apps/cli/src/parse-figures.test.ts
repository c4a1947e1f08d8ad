import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFigures } from './parse-figures.ts'
import { splitSealed } from './split-sealed.ts'

test('parseFigures() reads values, strata, statuses, classes and gaps', () => {
  const texts = [
    'cases_confirmed_new=1041',
    'imported_cases_new/CHN=3',
    'deaths_confirmed_new=-2:W',
    'tests_new=:O',
    'border_status=partly closed',
    'gdp_growth=-1.5',
  ]
  const read = parseFigures(texts, 'KAZ', '2020-W17').map(({ indicator, stratum, value, status }) => [
    indicator,
    stratum,
    value,
    status,
  ])
  assert.deepEqual(read, [
    ['cases_confirmed_new', undefined, 1041, undefined],
    ['imported_cases_new', 'CHN', 3, undefined],
    ['deaths_confirmed_new', undefined, -2, 'W'],
    ['tests_new', undefined, null, 'O'],
    ['border_status', undefined, 'partly closed', undefined],
    ['gdp_growth', undefined, -1.5, undefined],
  ])
})

test('parseFigures() names the text that is no figure', () => {
  for (const text of ['cases', '=5', 'Cases=5', 'cases=5:AB'])
    assert.throws(() => parseFigures([text], 'KAZ', '2020-W17'), {
      message: new RegExp(`Cannot read figure "${text}"`),
    })
})

const open = { indicator: 'cases_confirmed_new', value: 1 }
const inner = { indicator: 'imported_cases_new', value: 1 }

test('splitSealed() puts what is sealed by default into a statement of its own for members and the Secretariat', () => {
  const draft = { kind: 'situation.report', body: { observations: [open, inner], zero: false } }
  const { drafts, sealed } = splitSealed(draft)
  assert.deepEqual(sealed, ['imported_cases_new'])
  assert.deepEqual(drafts, [
    { ...draft, body: { observations: [open], zero: false } },
    {
      ...draft,
      label: 'TLP:AMBER',
      audience: ['members', 'secretariat'],
      body: { observations: [inner], zero: false },
    },
  ])
  assert.equal(splitSealed({ ...draft, body: { observations: [inner] } }).drafts.length, 1)
})

test('splitSealed() leaves alone what has a label of its own and what holds no such figure', () => {
  const labelled = {
    kind: 'situation.report',
    label: 'TLP:RED',
    audience: ['KAZ'],
    body: { observations: [inner] },
  }
  const plain = { kind: 'situation.report', body: { observations: [open] } }
  const event = { kind: 'situation.event', body: { names: { en: 'x' } } }
  for (const draft of [labelled, plain, event])
    assert.deepEqual(splitSealed(draft), { drafts: [draft], sealed: [] })
})
