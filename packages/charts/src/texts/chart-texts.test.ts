import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartTextsOf } from './chart-texts-of.ts'

const languages = ['en', 'ru', 'zh'] as const

type Leaf = string | ((...given: never[]) => string)

function leaves(texts: object, path = ''): Map<string, Leaf> {
  const found = new Map<string, Leaf>()
  for (const key of Object.keys(texts).sort()) {
    const value = (texts as Record<string, Leaf | object>)[key]!
    if (typeof value === 'object')
      for (const [place, leaf] of leaves(value, `${path}${key}.`)) found.set(place, leaf)
    else found.set(`${path}${key}`, value)
  }
  return found
}

test('chartTextsOf() has the same texts in three languages, and none of them is empty', () => {
  const [en, ru, zh] = languages.map((language) => leaves(chartTextsOf(language)))
  assert.deepEqual([...ru!.keys()], [...en!.keys()])
  assert.deepEqual([...zh!.keys()], [...en!.keys()])
  for (const all of [en!, ru!, zh!])
    for (const [place, text] of all)
      if (typeof text === 'string' && place !== 'space') assert.notEqual(text.trim(), '', place)
})

test('chartTextsOf() says nothing in Latin letters in Russian and Chinese but ISO and UTC', () => {
  for (const language of ['ru', 'zh'] as const)
    for (const [place, text] of leaves(chartTextsOf(language)))
      if (typeof text === 'string')
        assert.doesNotMatch(text.replaceAll(/ISO|UTC/g, ''), /[A-Za-z]/, `${language} ${place}`)
})

test('chartTextsOf() leaves out nothing that it is given', () => {
  const change = { direction: 'up', percent: '12' } as const
  for (const language of languages) {
    const { correction, described, finding, map } = chartTextsOf(language)
    assert.match(correction('2020-W16', '346', '671', 'DATE'), /2020-W16.*346 → 671/)
    assert.match(correction('2020-W16', '346', '671', 'DATE'), /DATE/)
    assert.match(described.gaps('W17'), /W17/)
    assert.match(map.state('NAME', 'VALUE', 'SPAN'), /NAME.*VALUE.*SPAN/)
    for (const told of Object.values(finding.flow)) {
      const text = told('PLACE', 'Indicator', { value: 'VALUE', span: 'SPAN', change })
      for (const part of [/PLACE/, /ndicator/, /VALUE/, /SPAN/, /12/]) assert.match(text, part)
    }
    for (const told of Object.values(described.trend)) assert.match(told(change), /12/)
  }
})
