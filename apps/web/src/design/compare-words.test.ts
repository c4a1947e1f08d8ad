import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareWords, type WordRun } from './compare-words.ts'

const textOf = (runs: readonly WordRun[], side: 'before' | 'after'): string =>
  runs
    .filter((run) => run.in === 'both' || run.in === side)
    .map(({ text }) => text)
    .join('')

test('compareWords() tells which words went and which came, whole words and not letters', () => {
  assert.deepEqual(compareWords('States report weekly.', 'States report daily.', 'en'), [
    { in: 'both', text: 'States report ' },
    { in: 'before', text: 'weekly' },
    { in: 'after', text: 'daily' },
    { in: 'both', text: '.' },
  ])
  assert.deepEqual(compareWords('Государства сообщают', 'Государства-члены сообщают', 'ru'), [
    { in: 'both', text: 'Государства' },
    { in: 'after', text: '-члены' },
    { in: 'both', text: ' сообщают' },
  ])
})

test('compareWords() parts Chinese into words, which no spaces part', () => {
  assert.deepEqual(compareWords('成员国每周报告疫情。', '成员国每日报告疫情。', 'zh'), [
    { in: 'both', text: '成员国' },
    { in: 'before', text: '每周' },
    { in: 'after', text: '每日' },
    { in: 'both', text: '报告疫情。' },
  ])
})

test('compareWords() tells a stretch of changed words as one', () => {
  assert.deepEqual(compareWords('one two three', 'one five six', 'en'), [
    { in: 'both', text: 'one ' },
    { in: 'before', text: 'two three' },
    { in: 'after', text: 'five six' },
  ])
})

test('compareWords() gives both texts back, character by character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '国', '成员', 'é', '👩‍⚕️') })
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'ru', 'zh'), (before, after, lang) => {
      const runs = compareWords(before, after, lang)
      assert.equal(textOf(runs, 'before'), before)
      assert.equal(textOf(runs, 'after'), after)
      if (before === after) assert.ok(runs.every((run) => run.in === 'both'))
    }),
    { numRuns: 2_000 },
  )
})

test('compareWords() says of texts that share next to nothing that they are two texts', () => {
  const long = (word: string): string => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ')
  assert.deepEqual(
    compareWords(long('a'), long('b'), 'en').map((run) => run.in),
    ['before', 'after'],
  )
})
