import { leafHash, rootOfLeaves } from '@concert/tlog'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testFolder } from '../test-cli.ts'
import { keepEntries } from './kept-entries.ts'

const entry = (index: number): Uint8Array => new TextEncoder().encode(`entry ${index}`)

for (const size of [0, 1, 255, 256, 257, 700])
  test(`keepEntries() gives back ${size} entries, any range of them, and the root of every earlier tree`, async () => {
    const kept = keepEntries(testFolder())
    const entries = Array.from({ length: size }, (_, index) => entry(index))
    for (const one of entries) await kept.keep(one)
    const record = await kept.record()
    assert.equal(record.size(), size)
    for (const [from, to] of [
      [0, size],
      [Math.floor(size / 3), size],
      [Math.floor(size / 2), Math.floor(size * 0.9)],
    ] as const) {
      const found = await Array.fromAsync(record.entries(from, to))
      assert.deepEqual(
        found,
        entries.slice(from, to).map((one, at) => ({ index: from + at, entry: one })),
      )
    }
    if (size > 0) assert.deepEqual(await record.entry(size - 1), entry(size - 1))
    for (const at of new Set([0, 1, 255, 256, 257, 512, 699, size]))
      if (at <= size)
        assert.deepEqual(await record.rootAt(at), rootOfLeaves(entries.slice(0, at).map(leafHash)), `${at}`)
  })
