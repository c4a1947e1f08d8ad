import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsOf } from './texts-of.ts'

const languages = ['en', 'ru', 'zh'] as const

test('textsOf() has the same texts in three languages, and none of them is empty', () => {
  const [en, ru, zh] = languages.map((language) => leaves(textsOf(language)))
  assert.deepEqual([...ru!.keys()], [...en!.keys()])
  assert.deepEqual([...zh!.keys()], [...en!.keys()])
  for (const [language, all] of [
    ['ru', ru!],
    ['zh', zh!],
  ] as const)
    for (const [place, text] of all)
      if (typeof text === 'string' && place !== 'space')
        assert.notEqual(text.trim(), '', `${language} ${place}`)
})

test('textsOf() says nothing in Latin letters in Russian and Chinese but names and codes', () => {
  const known = /UTC|CSV|ISO|TLP|linear|log|concert|cases_confirmed_new|deaths_confirmed_new|[TZ\dn]/g
  for (const language of ['ru', 'zh'] as const)
    for (const [place, text] of leaves(textsOf(language)))
      assert.doesNotMatch(said(text).replaceAll(known, ''), /[A-Za-z]/, `${language} ${place}`)
})

test('textsOf() leaves out nothing that it is given', () => {
  for (const language of languages) {
    const { asOf, headline, knownThen } = textsOf(language)
    const counts = { reported: 11, states: 12, total: 70_901, dates: 'DATES' }
    for (const text of Object.values(headline)) assert.match(text(counts), /DATES/)
    for (const text of Object.values(headline))
      assert.match(text(counts), /11[^\d].*70.901|12[^\d].*11[^\d].*70,901/)
    assert.match(knownThen('INSTANT', 243), /INSTANT.*243/)
    assert.match(asOf.endOf('W16'), /W16/)
  }
})

test('the Russian headline agrees with its numbers', () => {
  const { headline } = textsOf('ru')
  const told = (reported: number, states: number, total: number): string =>
    headline.cases_confirmed_new({ reported, states, total, dates: '…' })
  assert.match(told(1, 12, 1), /1 из 12 государств сообщило о 1 новом подтверждённом случае/)
  assert.match(told(12, 21, 70_901), /12 из 21 государства сообщили о 70.901 новом подтверждённом случае/)
  assert.match(told(3, 12, 5), /3 из 12 государств сообщили о 5 новых подтверждённых случаях/)
})

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

function said(text: Leaf): string {
  if (typeof text === 'string') return text
  const counts = { reported: 1, states: 2, total: 3, dates: '' }
  const given = [text.toString().includes('reported') ? counts : 1, 2, 3, 4]
  return (text as (...given: unknown[]) => string)(...given)
}
