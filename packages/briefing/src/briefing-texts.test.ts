import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefingTextsOf } from './texts/briefing-texts-of.ts'

const languages = ['en', 'ru', 'zh'] as const

function leaves(texts: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...leaves(value as object, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  )
}

const maybeEmpty = /^(?:space|page\.\d)$/

test('briefingTextsOf() has the same texts in three languages, and none of them is empty', () => {
  const [en, ru, zh] = languages.map((language) => leaves(briefingTextsOf(language)))
  assert.deepEqual([...ru!.keys()].sort(), [...en!.keys()].sort())
  assert.deepEqual([...zh!.keys()].sort(), [...en!.keys()].sort())
  for (const all of [en!, ru!, zh!])
    for (const [place, text] of all)
      if (typeof text === 'string' && !maybeEmpty.test(place)) assert.notEqual(text.trim(), '', place)
})

test('briefingTextsOf() says nothing in Latin letters in Russian and Chinese but names of formats and commands', () => {
  for (const language of ['ru', 'zh'] as const)
    for (const [place, text] of leaves(briefingTextsOf(language)))
      if (typeof text === 'string')
        assert.doesNotMatch(
          text.replaceAll(/CAP|CSV|JSON|Node|--recompute|--record/g, ''),
          /[A-Za-z]/,
          `${language} ${place}`,
        )
})

test('briefingTextsOf() leaves out nothing that it is given', () => {
  for (const language of languages) {
    const texts = briefingTextsOf(language)
    assert.match(texts.issue(1_234), /1234/)
    assert.match(texts.checkpoint(21, 'ORIGIN'), /21.*ORIGIN|ORIGIN.*21/)
    assert.match(texts.since(6, 'DATE', 21), /6.*DATE|DATE.*6/)
    assert.match(texts.corrects(6), /6/)
    assert.match(texts.reason('WHY'), /WHY/)
    assert.match(texts.entry(9), /9/)
    assert.match(texts.verify.run('PROOF'), /PROOF/)
  }
})

test('briefingTextsOf() counts entries by the rules of each language', () => {
  assert.match(briefingTextsOf('ru').checkpoint(21, 'x'), /первой 21 записи/)
  assert.match(briefingTextsOf('ru').checkpoint(25, 'x'), /первых 25 записей/)
  assert.match(briefingTextsOf('en').checkpoint(1, 'x'), /first 1 entry/)
})
