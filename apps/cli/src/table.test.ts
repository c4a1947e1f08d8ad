import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayWidth, formatTable } from './table.ts'

test('formatTable() aligns columns by what a terminal shows, wide characters counted twice', () => {
  const rows = [
    { name: '2019冠状病毒病', value: 1_041 },
    { name: 'Корь', value: null },
  ]
  const table = formatTable(
    [
      { title: 'name', cell: ({ name }) => name },
      { title: 'value', cell: ({ value }) => value },
    ],
    rows,
  )
  assert.equal(table, 'name            value\n2019冠状病毒病  1,041\nКорь                –')
})

test('formatTable() shows what others wrote on one line and lets it move no cursor', () => {
  const table = formatTable([{ title: 'text', cell: (text: string) => text }], ['a\nb\u001b[2Jc\u202ed'])
  assert.equal(table, 'text\na b [2Jc d')
})

test('formatTable() says so when there is nothing', () => {
  assert.equal(formatTable([{ title: 'x', cell: () => 1 }], []), 'nothing')
})

test('displayWidth() counts what is seen: letters with marks once, Chinese and Korean twice', () => {
  for (const [text, width] of [
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['й', 1],
    ['中国', 4],
    ['한국', 4],
    ['（）', 4],
  ] as const)
    assert.equal(displayWidth(text), width, text)
})
