import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteTextsOf } from './site-texts-of.ts'

const languages = ['en', 'ru', 'zh'] as const

test('siteTextsOf() has the same texts in three languages', () => {
  const [en, ru, zh] = languages.map((language) => Object.keys(leaves(siteTextsOf(language))).sort())
  assert.deepEqual(ru, en)
  assert.deepEqual(zh, en)
})

test('siteTextsOf() says nothing in Latin letters in Russian and Chinese but names and codes', () => {
  const known = /UTC|SHA|CSV|JSON|PDF|ISO|TLP|CAP|SDMX|ICD|Atom|Node|Standard Webhooks|concert/g
  for (const language of ['ru', 'zh'] as const)
    for (const [place, text] of Object.entries(leaves(siteTextsOf(language))))
      assert.doesNotMatch(text.replaceAll(known, ''), /[A-Za-z]/, `${language} ${place}`)
})

test('the Russian texts agree with their numbers', () => {
  const { landing, corrections } = siteTextsOf('ru')
  assert.equal(landing.from(1, 21), 'по данным 1 из 21 государства')
  assert.equal(landing.from(11, 12), 'по данным 11 из 12 государств')
  assert.equal(corrections.more(22), 'и ещё 22 показателя')
})

function leaves(texts: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'function')
        return [[`${path}${key}`, (value as (...given: number[]) => string)(1, 2)]]
      if (typeof value === 'object' && value !== null) return Object.entries(leaves(value, `${path}${key}.`))
      return [[`${path}${key}`, String(value)]]
    }),
  )
}
