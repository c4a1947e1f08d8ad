import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLines } from './read-lines.ts'

test('readLines() gives every line, however the answer is cut into pieces', async () => {
  const lines = fc.array(fc.record({ text: fc.string(), number: fc.nat() }, { noNullPrototype: true }), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 30 }), fc.boolean(), async (lines, size, isEnded) => {
      const text = lines.map((line) => JSON.stringify(line)).join('\n') + (isEnded ? '\n' : '')
      const bytes = new TextEncoder().encode(text)
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      )
      const read: unknown[] = []
      for await (const line of readLines(new Response(streamOf(pieces)))) read.push(line)
      assert.deepEqual(read, lines)
    }),
  )
})

test('readLines() fails on a line that was cut off, rather than leaving it out', async () => {
  const cut = readLines(new Response('{"type":"reading"}\n{"type":"rec'))
  assert.deepEqual(await cut.next(), { value: { type: 'reading' }, done: false })
  await assert.rejects(cut.next(), SyntaxError)
})

function streamOf(pieces: readonly Uint8Array[]): ReadableStream {
  return new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}
