import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDrawQueue } from './draw-queue.ts'

function openQueue() {
  const idle: (() => void)[] = []
  const drawn: string[] = []
  const seen = new Set<string>()
  const queue = openDrawQueue((run) => idle.push(run))
  const add = (name: string): (() => void) =>
    queue.add({ draw: () => drawn.push(name), isSeen: () => seen.has(name) })
  const rest = (): void => idle.shift()?.()
  return { idle, drawn, seen, add, rest }
}

test('openDrawQueue() draws one thing each time the page is idle', () => {
  const { idle, drawn, add, rest } = openQueue()
  for (const name of ['a', 'b', 'c']) add(name)
  assert.equal(idle.length, 1)
  rest()
  assert.deepEqual(drawn, ['a'])
  rest()
  rest()
  rest()
  assert.deepEqual(drawn, ['a', 'b', 'c'])
  assert.equal(idle.length, 0)
})

test('openDrawQueue() draws what is seen first, as it stands when it draws', () => {
  const { drawn, seen, add, rest } = openQueue()
  for (const name of ['a', 'b', 'c']) add(name)
  seen.add('c')
  rest()
  seen.add('b')
  rest()
  rest()
  assert.deepEqual(drawn, ['c', 'b', 'a'])
})

test('openDrawQueue() does not draw what was taken back, and draws again after it was empty', () => {
  const { drawn, add, rest } = openQueue()
  add('a')()
  rest()
  add('b')
  rest()
  assert.deepEqual(drawn, ['b'])
})
