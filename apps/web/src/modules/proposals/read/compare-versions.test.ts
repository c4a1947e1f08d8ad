import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareVersions, differingArticles } from './compare-versions.ts'

const article = (id: string, en: string) => ({ id, texts: { en } })
const before = {
  title: { en: 'A' },
  articles: [article('1', 'one'), article('2', 'two'), article('3', 'three')],
}
const after = {
  title: { en: 'B' },
  articles: [article('1', 'one'), article('4', 'four'), article('3', 'tres')],
}

test('compareVersions() sets articles side by side by their numbers; one that went stands where it was', () => {
  const compared = compareVersions(before, after, 'en')
  assert.deepEqual(compared.title, { before: 'A', after: 'B' })
  assert.deepEqual(compared.articles, [
    { id: '1', before: 'one', after: 'one' },
    { id: '2', before: 'two', after: undefined },
    { id: '4', before: undefined, after: 'four' },
    { id: '3', before: 'three', after: 'tres' },
  ])
  assert.equal(differingArticles(compared), 3)
})

test('compareVersions() reads a heading with its article, and has no words where the language has none', () => {
  const headed = { title: {}, articles: [{ id: '1', heading: { en: 'H' }, texts: { en: 'one' } }] }
  assert.deepEqual(compareVersions(headed, headed, 'en').articles, [
    { id: '1', before: 'H\none', after: 'H\none' },
  ])
  assert.deepEqual(compareVersions(headed, headed, 'zh').articles, [{ id: '1', before: '', after: '' }])
})
