import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from './fold.ts'
import { matchScore } from './match-score.ts'

const states = [
  'Kazakhstan Казахстан 哈萨克斯坦 KAZ',
  'Kyrgyzstan Кыргызстан 吉尔吉斯斯坦 KGZ',
  'Mongolia Монголия 蒙古 MNG',
]

function best(query: string): string | undefined {
  const scored = states.map((names) => [names, matchScore(words(query), names.split(' ').map(fold))] as const)
  return scored
    .filter(([, score]) => score !== undefined)
    .toSorted(([, a], [, b]) => b! - a!)[0]?.[0]
    .split(' ')[0]
}

const words = (text: string): string[] => fold(text).split(' ')

test('matchScore() meets a state by its beginning, its code, and letters in their order, in any script', () => {
  for (const query of ['kaz', 'KAZ', 'Каз', '哈萨', 'kzkh', 'казахстан', 'akhstan'])
    assert.equal(best(query), 'Kazakhstan', query)
  for (const query of ['kgz', 'кыргыз', '吉尔', 'kyr']) assert.equal(best(query), 'Kyrgyzstan', query)
  assert.equal(best('蒙'), 'Mongolia')
})

test('matchScore() needs every word', () => {
  assert.equal(best('mong mng'), 'Mongolia')
  assert.equal(best('mong kaz'), undefined)
})

test('matchScore() takes no letters that are far apart, and none of fewer than three', () => {
  assert.equal(best('kn'), undefined)
  assert.equal(best('mla'), undefined)
  assert.equal(best('xyz'), undefined)
})

test('fold() takes accents and ё away', () => {
  assert.equal(fold('Ёлка Čaplygin'), 'елка caplygin')
})
