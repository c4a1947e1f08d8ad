import fc from 'fast-check'
import type { Bodies, Instant, Place, StateCode } from '@concert/statement'
import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { capFault, capTexts } from '../../testing/test-cap.ts'
import { formatCap, type CapSource } from './format-cap.ts'

const id = 'a1'.repeat(32)
const body = {
  status: 'actual',
  type: 'alert',
  names: { en: 'COVID-19', zh: '2019冠状病毒病' },
  urgency: 'immediate',
  severity: 'severe',
  certainty: 'observed',
  responseTypes: ['monitor', 'all-clear'],
  onset: '2020-04-28T00:00:00.000Z' as Instant,
  expires: '2020-05-06T06:00:00.000Z' as Instant,
  recipients: ['CHN', 'RUS'] as StateCode[],
  acknowledgeWithinMinutes: 60,
  texts: {
    zh: { headline: '病例四天内翻番', description: '阿拉木图。' },
    en: { headline: 'Cases <double> & more', description: 'In Almaty.\nIn hospitals.', instruction: 'Look.' },
    ru: { headline: 'Число случаев удвоилось', description: 'В Алматы.' },
  },
  areas: [{ names: { en: 'Almaty' }, places: ['KZ-75', 'KAZ', 'CN-BJ.1'] as Place[] }],
} satisfies Bodies['threats.alert']

const source: CapSource = {
  id,
  record: 'concert.example/record',
  agency: 'kaz-moh',
  at: '2020-04-29T06:00:00.999Z' as Instant,
  event: 'covid-19',
  label: 'TLP:CLEAR',
  audience: ['public'],
  body,
  earlier: [],
}

describe('formatCap()', () => {
  test('writes what CAP 1.2 asks for, and the same bytes each time', () => {
    const xml = formatCap(source)
    assert.equal(capFault(xml), undefined)
    assert.equal(formatCap(structuredClone(source)), xml)
    assert.deepEqual(capTexts(xml, 'cap:sent'), ['2020-04-29T06:00:00-00:00'])
    assert.deepEqual(capTexts(xml, 'cap:sender'), ['kaz-moh@concert.example/record'])
    assert.deepEqual(capTexts(xml, 'cap:scope'), ['Public'])
  })

  test('gives an info block a language, English first, and each text as it was said', () => {
    const xml = formatCap(source)
    assert.deepEqual(capTexts(xml, 'cap:info/cap:language'), ['en', 'ru', 'zh'])
    assert.deepEqual(capTexts(xml, 'cap:info/cap:headline'), [
      'Cases <double> & more',
      'Число случаев удвоилось',
      '病例四天内翻番',
    ])
    assert.deepEqual(capTexts(xml, 'cap:info/cap:event'), ['COVID-19', 'COVID-19', '2019冠状病毒病'])
    assert.deepEqual(capTexts(xml, 'cap:info[1]/cap:responseType'), ['Monitor', 'AllClear'])
  })

  test('gives each place by the code list that it is in', () => {
    const xml = formatCap(source)
    const codes = 'cap:info[1]/cap:area/cap:geocode/cap:'
    assert.deepEqual(capTexts(xml, `${codes}value`), ['KZ-75', 'KAZ', 'CN-BJ.1'])
    assert.deepEqual(capTexts(xml, `${codes}valueName`), [
      'ISO 3166-2',
      'ISO 3166-1 alpha-3',
      'ISO 3166-2 and own code',
    ])
  })

  test('refers to every earlier message by sender, identifier and time, in order', () => {
    const earlier = [
      { ...source, id: 'b2'.repeat(32), at: '2020-04-27T06:00:00.000Z' as Instant },
      { ...source, id: 'c3'.repeat(32), at: '2020-04-28T06:00:00.000Z' as Instant },
    ]
    const xml = formatCap({
      ...source,
      earlier,
      body: { ...body, type: 'update', note: 'Two more regions.' },
    })
    assert.equal(capFault(xml), undefined)
    assert.deepEqual(capTexts(xml, 'cap:references'), [
      `kaz-moh@concert.example/record,${'b2'.repeat(32)},2020-04-27T06:00:00-00:00 ` +
        `kaz-moh@concert.example/record,${'c3'.repeat(32)},2020-04-28T06:00:00-00:00`,
    ])
    assert.deepEqual(capTexts(xml, 'cap:msgType'), ['Update'])
  })

  test('restricts what is not for all, and says to whom it goes', () => {
    const xml = formatCap({ ...source, label: 'TLP:AMBER', audience: ['CHN', 'members'] })
    assert.equal(capFault(xml), undefined)
    assert.deepEqual(capTexts(xml, 'cap:restriction'), ['TLP:AMBER'])
    assert.deepEqual(capTexts(xml, 'cap:addresses'), ['CHN members'])
  })

  test('marks an exercise in its status, its note and every headline', () => {
    const xml = formatCap({ ...source, body: { ...body, status: 'exercise', note: 'Spring 2020.' } })
    assert.equal(capFault(xml), undefined)
    assert.deepEqual(capTexts(xml, 'cap:status'), ['Exercise'])
    assert.deepEqual(capTexts(xml, 'cap:note'), ['EXERCISE. Nothing here is real.\nSpring 2020.'])
    for (const headline of capTexts(xml, 'cap:info/cap:headline')) assert.match(headline, /^\[EXERCISE\] /)
  })

  test('writes CAP whatever a statement may hold', () => {
    const words = fc
      .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => kinds['threats.alert'].body.safeParse(withWords(text)).success)
    const hostile = fc.constantFrom(']]>', '<!--', '&amp;', '"\'', 'a\ufffeb\uffffc', '👩‍🔬 𝄞')
    fc.assert(
      fc.property(fc.oneof(words, hostile), fc.constantFrom('actual', 'exercise', 'test'), (text, status) => {
        const xml = formatCap({ ...source, body: { ...withWords(text), status } as Bodies['threats.alert'] })
        assert.equal(capFault(xml), undefined, text)
        const shown = capTexts(xml, 'cap:info[1]/cap:description')[0]
        assert.equal(shown, text.replaceAll(/[\ufffe\uffff]/g, '\ufffd'))
      }),
    )
  })

  test('names a record whose origin has what CAP does not allow', () => {
    const xml = formatCap({ ...source, record: 'concert.example/a,b&c<d' })
    assert.equal(capFault(xml), undefined)
    assert.deepEqual(capTexts(xml, 'cap:sender'), ['kaz-moh@concert.example/a%2Cb%26c%3Cd'])
  })
})

test('the schema of the tests refuses what is no CAP 1.2', () => {
  const xml = formatCap(source)
  const broken: [string, string][] = [
    ['-00:00</sent>', 'Z</sent>'],
    ['<status>Actual', '<status>actual'],
    ['<category>Health</category>', ''],
    ['<scope>Public', '<scope>Restricted'],
    ['<identifier>', '<identifier>a b'],
    ['<urgency>', '<incidents>x</incidents><urgency>'],
    ['cap:1.2', 'cap:1.1'],
  ]
  for (const [from, to] of broken) assert.notEqual(capFault(xml.replace(from, to)), undefined, to)
})

function withWords(text: string) {
  return { ...body, texts: { en: { headline: 'A headline', description: text, instruction: text } } }
}
