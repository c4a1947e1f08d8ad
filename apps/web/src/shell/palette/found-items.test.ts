import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundItems } from './found-items.ts'
import type { PaletteItem } from './palette-item.ts'

const item = (group: PaletteItem['group'], ...names: string[]): PaletteItem => ({
  id: names[0]!,
  group,
  title: names[0]!,
  names,
  run: () => undefined,
})

const items = [
  item('states', 'India', 'IND'),
  item('states', 'Kazakhstan', 'Казахстан', 'KAZ'),
  item('states', 'Kyrgyzstan', 'KGZ'),
  item('pages', 'Record', 'Реестр'),
  item('direct', 'Entry 12'),
  ...Array.from({ length: 20 }, (_, at) => item('agencies', `Ministry ${at}`)),
]
const found = (query: string): string[] => foundItems(items, query).map(({ id }) => id)

test('foundItems() shows groups in their order, and what was named directly first', () => {
  assert.deepEqual(found('реестр'), ['Entry 12', 'Record'])
  assert.deepEqual(found('k').slice(0, 3), ['Entry 12', 'Kazakhstan', 'Kyrgyzstan'])
})

test('foundItems() keeps the given order of what is met alike, and few of a group', () => {
  assert.deepEqual(
    found('ministry').slice(1),
    [0, 1, 2, 3, 4, 5, 6].map((at) => `Ministry ${at}`),
  )
  assert.deepEqual(found('').slice(1, 5), ['Record', 'India', 'Kazakhstan', 'Kyrgyzstan'])
})
