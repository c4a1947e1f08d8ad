import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { readFonts } from './read-fonts.ts'

test('readFonts() gives six fonts, no two the same, regular before bold', async () => {
  const fonts = await readFonts()
  assert.equal(new Set(fonts.map((font) => createHash('sha256').update(font).digest('hex'))).size, 6)
  assert.deepEqual(fonts.map(weightOf), [400, 700, 400, 700, 400, 700])
})

/** usWeightClass, in the table `OS/2`. */
function weightOf(font: Uint8Array): number {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + at * 16)
  const entry = tables.find((at) => Buffer.from(font.subarray(at, at + 4)).toString('latin1') === 'OS/2')!
  return view.getUint16(view.getUint32(entry + 8) + 4)
}
