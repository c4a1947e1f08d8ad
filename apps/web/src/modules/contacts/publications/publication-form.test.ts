import type { Readout } from '@concert/api'
import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  basicsMissing,
  blocksOf,
  isPublishable,
  languagesMissing,
  publicationBeside,
  publicationContent,
  usableLine,
} from './publication-form.ts'

const consent = { agency: 'chn-mfa', needed: true, answer: null, index: null } as const
const readout: Readout = {
  id: 'a1'.repeat(32),
  index: 300,
  agency: 'sco-secretariat',
  audience: 'chn-mfa sco-secretariat',
  label: 'TLP:AMBER+STRICT',
  received: '2020-04-29T10:00:00.000Z',
  replaces: null,
  version: 1,
  replacedBy: null,
  event: 'covid-19',
  lang: 'en',
  conversation: 'b2'.repeat(32),
  beside: null,
  medium: 'telephone',
  date: '2020-04-29' as never,
  parties: [
    { agency: 'sco-secretariat' as never, office: { en: 'Secretary-General', ru: 'Генеральный секретарь' } },
    { agency: 'chn-mfa' as never, office: { en: 'Vice Minister', ru: 'Заместитель министра' } },
  ],
  topics: [{ en: 'The pandemic', ru: 'Пандемия' }],
  paragraphs: [
    {
      id: 'p1',
      voice: 'own',
      speaker: 0,
      stance: 'informed',
      texts: { en: 'It told.\n', ru: 'Рассказано.' },
      consents: [{ ...consent, needed: false }],
      publishable: true,
    },
    {
      id: 'p2',
      voice: 'joint',
      stance: 'agreed',
      texts: { en: 'Together.' },
      facts: [{ texts: { en: 'So.' }, basis: [] }],
      consents: [consent],
      publishable: false,
    },
  ],
  standing: 'offered',
  awaited: ['chn-mfa'],
  languagesMissing: [],
  answers: [],
  withdrawal: null,
}
const [own, joint] = readout.paragraphs

test('blocksOf() says whose consent is missing and why; own words have none', () => {
  assert.deepEqual(blocksOf(own!), {})
  assert.deepEqual(blocksOf(joint!), { unanswered: ['chn-mfa'] })
  const declined = {
    ...joint!,
    consents: [
      { ...consent, answer: 'declined' as const },
      { ...consent, agency: 'kaz-mfa' },
    ],
  }
  assert.deepEqual(blocksOf(declined), { declined: ['chn-mfa'], unanswered: ['kaz-mfa'] })
  assert.deepEqual(
    blocksOf({ consents: [], publishable: false }),
    { absent: [] },
    'of a party that is not there',
  )
})

test('isPublishable() needs consent and every language, facts included', () => {
  assert.equal(isPublishable(own!, ['en', 'ru']), true)
  assert.equal(isPublishable(own!, ['en', 'ru', 'zh']), false)
  assert.deepEqual(languagesMissing(joint!, ['en', 'ru']), ['ru'])
  assert.deepEqual(basicsMissing(readout, ['en', 'ru', 'zh']), ['zh'])
})

test('publicationContent() takes the chosen paragraphs as they stand, to the last character', () => {
  const line = { texts: { en: 'They spoke.' }, cleared: true } as never
  const of = { line, replaces: undefined, beside: undefined, lang: 'en' }
  const content = publicationContent({ chosen: ['p1'], withLine: true }, readout, of)
  assert.deepEqual(kinds['contacts.publication'].body.parse(content.body), content.body)
  const { consents: _, publishable: __, ...asSaid } = own!
  assert.deepEqual(content.body['paragraphs'], [asSaid])
  assert.deepEqual(content.body['pressLine'], { en: 'They spoke.' })
  assert.deepEqual(content.audience, ['public'])
  assert.equal(
    'pressLine' in publicationContent({ chosen: ['p1'], withLine: false }, readout, of).body,
    false,
  )
})

test('usableLine() is cleared and whole', () => {
  const line = { texts: { en: 'a', ru: 'b' }, cleared: true } as never
  assert.equal(usableLine(line, ['en', 'ru']), line)
  assert.equal(usableLine(line, ['en', 'ru', 'zh']), undefined)
  assert.equal(usableLine({ texts: { en: 'a' }, cleared: false } as never, ['en']), undefined)
})

test('publicationBeside() is the first of another party that stands', () => {
  const first = { id: 'x', agency: 'sco-secretariat', replacedBy: null, beside: null }
  assert.equal(publicationBeside([first], 'chn-mfa'), 'x')
  assert.equal(publicationBeside([first], 'sco-secretariat'), undefined)
  assert.equal(publicationBeside([{ ...first, replacedBy: 'y' }], 'chn-mfa'), undefined)
})
