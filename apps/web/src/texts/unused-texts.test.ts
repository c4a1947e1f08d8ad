import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { actionsTexts } from './en/actions-texts.ts'
import { briefingsTexts } from './en/briefings-texts.ts'
import { chainTexts } from './en/chain-texts.ts'
import { contactsTexts } from './en/contacts-texts.ts'
import { deskTexts } from './en/desk-texts.ts'
import { proposalsTexts } from './en/proposals-texts.ts'
import { threatsTexts } from './en/threats-texts.ts'
import { en } from './en.ts'
import { readTextUse } from '../testing/read-text-use.ts'

const source = new URL('../', import.meta.url)
const files = globSync('**/*.{ts,tsx}', {
  cwd: source,
  exclude: (path) => /^texts\/|\.test\.ts$|^testing\//.test(path),
}).map((file) => readFileSync(new URL(file, source), 'utf8'))

test('every text is used by a page', () => {
  const all = {
    ...en,
    ...briefingsTexts,
    ...chainTexts,
    ...contactsTexts,
    ...deskTexts,
    ...proposalsTexts,
    ...threatsTexts,
    ...actionsTexts,
  }
  assert.deepEqual(readTextUse(all, files).unused, [])
})

test('readTextUse() finds a text that no page reads, however a page reads the others', () => {
  const texts = {
    page: { title: 'a', lead: 'b', more: 'c' },
    list: { one: 'd', two: 'e' },
    part: { first: 'f', second: 'g' },
    other: { title: 'h' },
  }
  const read = (...pages: string[]): readonly string[] => readTextUse(texts, pages).unused
  assert.deepEqual(
    read('texts.page.title; texts.page.lead', 'texts.list[kind]', '<Part words={texts.part} /> words.first'),
    ['page.more', 'part.second', 'other.title'],
  )
  assert.deepEqual(read('const { title, lead: other } = texts.page'), [
    'page.more',
    'list.one',
    'list.two',
    'part.first',
    'part.second',
    'other.title',
  ])
  assert.deepEqual(
    read('const own = texts.page\nown.title; own.more', 'const { list, part } = texts; list[a]; part.first'),
    ['page.lead', 'part.second', 'other.title'],
  )
  assert.deepEqual(read('const say = ({ page, part }: Texts) => [page.more, part.first]'), [
    'page.title',
    'page.lead',
    'list.one',
    'list.two',
    'part.second',
    'other.title',
  ])
})
