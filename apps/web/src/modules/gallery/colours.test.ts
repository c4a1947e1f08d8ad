import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { colourPairs, ratioOf, seriesNames } from './colour-pairs.ts'
import { deficiencies, seenWith } from './colour-vision.ts'
import { contrastRatio, formatColour, readColour } from './contrast.ts'
import { readTokens } from './read-tokens.ts'

const tokens = readTokens(readFileSync(new URL('../../design/tokens.css', import.meta.url), 'utf8'))

test('contrastRatio() is 21 of black on white, 1 of like on like, and knows the examples of WCAG', () => {
  const ratio = (a: string, b: string): number => contrastRatio(readColour(a)!, readColour(b)!)
  assert.equal(ratio('#000000', '#ffffff'), 21)
  assert.equal(ratio('#767676', '#767676'), 1)
  assert.ok(Math.abs(ratio('#767676', '#ffffff') - 4.54) < 0.01)
})

for (const theme of ['light', 'dark'] as const) {
  test(`what is written can be read on what it is written on, ${theme}`, () => {
    for (const [on, ground, least] of colourPairs) {
      const ratio = ratioOf(tokens[theme], on, ground) ?? 0
      assert.ok(ratio >= least, `${on} on ${ground}: ${ratio.toFixed(2)}, at least ${least}`)
    }
  })

  test(`each series of a chart stands out from its ground, ${theme}`, () => {
    const names = seriesNames(tokens[theme])
    assert.ok(names.length >= 6)
    for (const name of names) assert.ok(ratioOf(tokens[theme], name, 'card')! >= 3, name)
  })

  test(`the first three series stay apart without red or without green, ${theme}`, () => {
    const [first, second, third] = seriesNames(tokens[theme]).map((name) => tokens[theme][name]!)
    for (const deficiency of ['protanopia', 'deuteranopia'] as const) {
      const seen = [first!, second!, third!].map((colour) => seenWith(deficiency, colour))
      for (const [a, b] of [
        [0, 1],
        [1, 2],
        [0, 2],
      ] as const)
        assert.ok(distance(seen[a]!, seen[b]!) > 0.12, `${deficiency}: ${seen[a]} and ${seen[b]}`)
    }
  })
}

test('seenWith() leaves grey grey, and takes red from green where one lacks either', () => {
  for (const deficiency of deficiencies) {
    const [red, green, blue] = readColour(seenWith(deficiency, '#808080'))!
    assert.ok(Math.max(red, green, blue) - Math.min(red, green, blue) < 0.02, deficiency)
  }
  assert.ok(distance(seenWith('deuteranopia', '#aa3333'), seenWith('deuteranopia', '#5c5c11')) < 0.15)
  assert.equal(seenWith('tritanopia', 'transparent'), 'transparent')
})

test('readTokens() gives each theme its own, and a reference its value', () => {
  const read = readTokens(
    ":root { --a: #111111; --b: var(--a); } :root[data-mantine-color-scheme='dark'] { --a: #eeeeee; }",
  )
  assert.deepEqual(read, { light: { a: '#111111', b: '#111111' }, dark: { a: '#eeeeee', b: '#eeeeee' } })
})

test('formatColour() is the inverse of readColour()', () => {
  for (const colour of ['#000000', '#0b5fa5', '#ffffff'])
    assert.equal(formatColour(readColour(colour)!), colour)
})

function distance(a: string, b: string): number {
  const [x, y] = [readColour(a)!, readColour(b)!]
  return Math.hypot(...x.map((part, at) => part - y[at]!))
}
