import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ChainThing, ChainThings } from './chain-things.ts'
import { walkChain } from './chain-walk.ts'

/** What each thing names, by place; a thing names only what was before it. */
type Names = readonly (readonly number[])[]

const thing = (at: number): ChainThing => ({ id: `t${at}`, index: at })

function thingsOf(names: Names): ChainThings {
  const links = names.flatMap((named, index) =>
    named.map((one) => ({ index, named: `t${one}`, how: 'refers-to' as const })),
  )
  const placed = (places: Iterable<number>): ChainThing[] => [...new Set(places)].map(thing)
  return {
    find: async () => undefined,
    namedBy: async (from) => placed(from.flatMap(({ index }) => names[index]!)),
    naming: async (from) =>
      placed(names.keys().filter((at) => names[at]!.some((one) => from.some(({ index }) => index === one)))),
    among: async () => links,
  }
}

const history: fc.Arbitrary<Names> = fc
  .integer({ min: 1, max: 30 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, at) =>
        at === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(at - 1), { maxLength: 3 }),
      ),
    ),
  )

/** By the definition, without walking: whether one rests on another through any number of names. */
function restsOn(names: Names, later: number, earlier: number): boolean {
  return names[later]!.some((one) => one === earlier || (one > earlier && restsOn(names, one, earlier)))
}

test('walkChain() has exactly what a thing rests on and what rests on it, in order', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat(29), async (names, seed) => {
      const here = seed % names.length
      const { things, more } = await walkChain(thing(here), thingsOf(names))
      const expected = [...names.keys()].filter(
        (at) => at === here || restsOn(names, here, at) || restsOn(names, at, here),
      )
      assert.deepEqual(
        things.map(({ index }) => index),
        expected,
      )
      assert.equal(more, false)
    }),
  )
})

test('walkChain() stops at a hundred steps, those nearest to the beginning of each generation, and says so', async () => {
  const names: Names = [[], ...Array.from({ length: 300 }, () => [0])]
  const { things, more } = await walkChain(thing(0), thingsOf(names))
  assert.equal(things.length, 100)
  assert.equal(things.at(-1)!.index, 99)
  assert.equal(more, true)
})

test('walkChain() ends after forty generations, and says so', async () => {
  const names: Names = Array.from({ length: 90 }, (_, at) => (at === 0 ? [] : [at - 1]))
  const { things, more } = await walkChain(thing(0), thingsOf(names))
  assert.ok(things.length < 60)
  assert.equal(more, true)
})
