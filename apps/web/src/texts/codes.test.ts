import {
  agencyTypes,
  indicators,
  labels as known,
  membershipRoles,
  observationStatuses,
} from '@concert/statement'
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { labels } from '../codes/labels.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const languages = { en, ru, zh }
const required = Object.keys(languages)

for (const [language, { codes }] of Object.entries(languages)) {
  test(`every code of the code lists has a text in ${language}`, () => {
    const classes = indicators.flatMap(({ categories = [] }) => categories)
    const lists: [Readonly<Record<string, string>>, readonly string[]][] = [
      [codes.statuses, Object.keys(observationStatuses)],
      [codes.classes, classes],
      [codes.units, indicators.map(({ unit }) => unit)],
      [codes.agencyTypes, agencyTypes],
      [codes.roles, membershipRoles],
    ]
    for (const [texts, list] of lists)
      assert.deepEqual(Object.keys(texts).toSorted(), [...new Set(list)].toSorted(), language)
  })

  test(`no code in ${language} is left in another script`, () => {
    const script = { en: /[A-Za-z%]/, ru: /[\p{Script=Cyrillic}%]/u, zh: /[\p{Script=Han}%]/u }[language]!
    for (const text of Object.values(codes).flatMap((list) => Object.values(list))) assert.match(text, script)
  })
}

test('every indicator has a name in all three languages', () => {
  for (const { id, name } of indicators)
    for (const language of required) assert.ok(name[language as 'en'].length > 1, `${id} in ${language}`)
})

test('everything that an organisation’s file names has a name in every language that it works in, and in English', () => {
  const root = new URL('../../../../organisations/', import.meta.url)
  const files = globSync('*.json', { cwd: root })
  assert.ok(files.length > 0)
  for (const file of files) {
    const organisation = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as { languages: string[] }
    const found = namesIn(organisation, file)
    assert.ok(found.length > 0)
    for (const { place, names } of found)
      for (const language of new Set([...organisation.languages, 'en']))
        assert.ok((names[language] ?? '').trim() !== '', `${place} has no name in ${language}`)
  }
})

type Named = { readonly place: string; readonly names: Readonly<Record<string, string>> }

/** Every object whose keys are languages, wherever it stands. */
function namesIn(value: unknown, place: string): Named[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  if (keys.includes('en') && keys.every((key) => /^[a-z]{2}$/.test(key)))
    return [{ place, names: value as Named['names'] }]
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, `${place}.${key}`))
}

test('the labels that one chooses from are those that can be said', () => {
  assert.deepEqual(labels, known)
})
