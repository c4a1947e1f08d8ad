import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { worldBoundaries } from '../geometry/world-boundaries.ts'
import { galleryDrawings } from './drawings.ts'

const folder = new URL('../../gallery/', import.meta.url)
const drawings = galleryDrawings(worldBoundaries())

/** After a change that is meant: `npx node packages/charts/scripts/write-gallery.mjs`, and look at the drawings. */
for (const [name, svg] of drawings)
  test(`the drawing ${name} is byte for byte the one in the gallery`, () => {
    assert.equal(svg, readFileSync(new URL(`${name}.svg`, folder), 'utf8'))
  })

test('the gallery holds nothing else', () => {
  const kept = readdirSync(folder).sort()
  assert.deepEqual(kept, [...drawings.keys()].map((name) => `${name}.svg`).sort())
})

test('a drawing is the same when it is drawn again', () => {
  assert.deepEqual([...galleryDrawings(worldBoundaries())], [...drawings])
})
