import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { iso31661, iso31662 } from 'iso-3166'
import { indicatorOf, indicators } from './indicator.ts'
import { stratumFault } from './stratum-fault.ts'
import { indicatorSchema } from './indicator-schema.ts'
import { agencySchema, audienceSchema } from './label-schema.ts'
import { circles, labelFault, labels } from './label.ts'
import { isGap, isObservationStatus, observationStatuses } from './observation-status.ts'
import { alpha2Of, alpha3Of, isStateCode, userAssignedCodes } from './state.ts'
import { isPlace, stateOf, subdivisionName } from './place.ts'
import { lineFault, namesSchema, proseFault } from './text.ts'

test('every ISO 3166-1 code is a state, both ways, and nothing else of three letters is', () => {
  const known = new Set([...iso31661.map(({ alpha3 }) => alpha3), ...Object.keys(userAssignedCodes)])
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  for (const a of letters)
    for (const b of letters)
      for (const c of letters) assert.equal(isStateCode(a + b + c), known.has(a + b + c), a + b + c)
  for (const { alpha2, alpha3 } of iso31661) {
    assert.equal(alpha3Of(alpha2), alpha3)
    assert.ok(isStateCode(alpha3) && alpha2Of(alpha3) === alpha2)
    assert.ok(isPlace(alpha3) && stateOf(alpha3) === alpha3)
    assert.ok(!isPlace(alpha2) && !isPlace(alpha3.toLowerCase()))
  }
})

test('every ISO 3166-2 code is a place that lies in a state, with and without a national code below it', () => {
  for (const { code, name } of iso31662) {
    const county = `${code}.01001`
    assert.ok(isPlace(code) && isStateCode(stateOf(code)), code)
    assert.ok(isPlace(county) && stateOf(county) === stateOf(code), county)
    assert.equal(subdivisionName(code), name)
    assert.ok(!isStateCode(code) && !isPlace(code.toLowerCase()))
  }
})

test('a user-assigned code is a state of its own and shadows no assigned one', () => {
  for (const code of Object.keys(userAssignedCodes)) {
    assert.match(code, /^X[A-Z]{2}$/)
    assert.ok(isStateCode(code) && isPlace(code))
    assert.ok(!iso31661.some(({ alpha3 }) => alpha3 === code))
  }
})

test('no name that every object has is a code', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    assert.ok(!isStateCode(name) && !isPlace(name) && !isObservationStatus(name))
    assert.equal(indicatorOf(name), undefined)
  }
})

test('every indicator is complete: named in three languages, defined, sourced, in the schema once', () => {
  assert.deepEqual(indicators.map(({ id }) => id).sort(), [...indicatorSchema.options].sort())
  for (const indicator of indicators) {
    assert.equal(indicatorOf(indicator.id), indicator)
    assert.match(indicator.id, /^[a-z][a-z_]+$/)
    assert.match(indicator.version, /^[1-9]\d*$/)
    assert.match(indicator.name.en, /^[A-Z][A-Za-z -]+$/)
    assert.match(indicator.name.ru, /^[А-Я]/)
    assert.match(indicator.name.zh, /^\p{Script=Han}+$/u)
    assert.match(indicator.definition, /^[A-Z].*\.$/)
    assert.notEqual(indicator.source, '')
    assert.equal(indicator.type === 'category', indicator.categories !== undefined)
  }
})

test('every name of an indicator is its own in each language', () => {
  for (const language of ['en', 'ru', 'zh'] as const)
    assert.equal(new Set(indicators.map(({ name }) => name[language])).size, indicators.length)
})

test('an indicator has a stratum exactly when it is broken down, and of its own dimension', () => {
  const strata = {
    age: {
      good: ['0-0', '0-9', '60-69', '80+', '100-104', 'unknown'],
      bad: ['', '9', '69-60', '05-09', '1000+', '-9', 'Unknown'],
    },
    exposure: { good: ['CHN', 'XDP', 'unknown'], bad: ['', 'CN', 'chn', 'CN-HB', 'China', 'toString'] },
    variant: {
      good: ['B.1.1.7', 'P.1', 'AY.4.2', 'XBB.1.5(2)'],
      bad: ['', 'B 1', 'B,1', '.1', 'x'.repeat(33), 'Б.1'],
    },
  }
  for (const indicator of indicators) {
    const { good, bad } = indicator.dimension ? strata[indicator.dimension] : { good: [], bad: ['60-69', ''] }
    for (const stratum of good) assert.equal(stratumFault(indicator, stratum), undefined, stratum)
    for (const stratum of bad)
      assert.match(stratumFault(indicator, stratum)!, new RegExp(indicator.id), stratum)
    assert.equal(stratumFault(indicator, undefined) === undefined, indicator.dimension === undefined)
  }
})

test('the statuses are those of SDMX CL_OBS_STATUS that Concert takes, each a letter', () => {
  assert.equal(Object.keys(observationStatuses).join(''), 'ABDEPUVWKLMOQ')
  const gaps = Object.keys(observationStatuses).filter((code) => isObservationStatus(code) && isGap(code))
  assert.equal(gaps.join(''), 'KLMOQ')
})

test('an audience is sorted, without repeats, and of known names; the public stands alone', () => {
  const taken = [['public'], ['members'], ['KAZ', 'kaz-moh', 'members', 'secretariat'], [...circles].sort()]
  const refused = [
    [],
    ['public', 'secretariat'],
    ['members', 'KAZ'],
    ['KAZ', 'KAZ'],
    ['Kaz'],
    ['ZZZ'],
    ['*'],
    [''],
  ]
  for (const audience of taken) assert.ok(audienceSchema.safeParse(audience).success, audience.join(' '))
  for (const audience of refused) assert.ok(!audienceSchema.safeParse(audience).success, audience.join(' '))
})

test('no agency can take the name of a circle, except the Secretariat its own', () => {
  for (const id of ['public', 'members', 'observers', 'dialogue-partners', 'KAZ', 'a', '-a', 'a b', ''])
    assert.ok(!agencySchema.safeParse(id).success, id)
  for (const id of ['secretariat', 'kaz-moh', 'a1']) assert.ok(agencySchema.safeParse(id).success, id)
})

test('labelFault() holds TLP:CLEAR and the public together, and nothing else', () => {
  for (const label of labels)
    for (const audience of [['public'], ['members'], ['KAZ', 'secretariat']])
      assert.equal(
        labelFault(label, audience) === undefined,
        (label === 'TLP:CLEAR') === (audience[0] === 'public'),
      )
})

test('a line holds no control characters, no overrides of direction, no half surrogates; prose may have paragraphs', () => {
  const refused = [
    '',
    ' ',
    ' a',
    'a ',
    'a\u0000b',
    'a\u0007b',
    'a\u009bb',
    'a\u2028b',
    'a\u202Eb',
    'a\u2066b',
    'a\ufeffb',
    'a\ud800b',
    'a\rb',
  ]
  for (const text of refused) assert.ok(lineFault(text, 100), JSON.stringify(text))
  for (const text of refused.filter((one) => one.trim() === one))
    assert.ok(proseFault(text, 100), JSON.stringify(text))
  for (const text of ['a\nb', 'a\tb']) {
    assert.ok(lineFault(text, 100))
    assert.equal(proseFault(text, 100), undefined)
  }
  for (const text of ['Казахстан', '哈萨克斯坦', 'ایران', "Côte d'Ivoire", 'می\u200cخواهم', '😷'])
    assert.equal(lineFault(text, 100), undefined, text)
})

test('lengths count code points, as JSON Schema does', () => {
  assert.equal(lineFault('𠀀'.repeat(10), 10), undefined)
  assert.equal(lineFault('𠀀'.repeat(11), 10), 'has 11 characters, at most 10 are taken')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const fault = proseFault(text, 10)
      if (fault === undefined) assert.ok(Array.from(text).length <= 10)
    }),
  )
})

test('names need English, known forms of language tags, and at most thirty languages', () => {
  const many = Object.fromEntries(
    Array.from({ length: 31 }, (_, at) => [`en-x${String(at).padStart(2, '0')}`, 'x']),
  )
  for (const names of [
    {},
    { ru: 'Имя' },
    { en: '' },
    { en: 'x', English: 'x' },
    { en: 'x', ...many },
    [],
    null,
  ])
    assert.ok(!namesSchema.safeParse(names).success, JSON.stringify(names))
  assert.ok(namesSchema.safeParse({ en: 'Name', 'zh-Hans': '名称' }).success)
})
