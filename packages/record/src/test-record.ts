import { noteSigner } from '@concert/tlog'
import type { NoteSigner } from '@concert/tlog'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

/** For tests: a folder of its own for each, in memory where the system has such a place; all removed at the end. */
export function testFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'record-'))
  folders.push(folder)
  return folder
}

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export const testSigner: NoteSigner = noteSigner({
  name: 'record.test/log',
  seed: new Uint8Array(32).fill(7),
})
export const testVkey: string = testSigner.verifier.vkey

/** Entries that tell where they are from: `batch-0`, `batch-1`, … of growing length. */
export function testEntries(count: number, batch: string): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => Buffer.from(`${batch}-${at}`.padEnd(10 + (at % 50), '.')))
}

/** A signer that refuses, as a log must, to sign two roots for one size. */
export function vigilantSigner(): NoteSigner {
  const signed = new Map<string, string>()
  const sign = (message: Uint8Array): Uint8Array => {
    const [, size, root] = new TextDecoder().decode(message).split('\n')
    if ((signed.get(size!) ?? root) !== root) throw new Error(`two roots for size ${size}`)
    signed.set(size!, root!)
    return testSigner.sign(message)
  }
  return { verifier: testSigner.verifier, sign }
}

export async function entriesOf(record: { entries: (from: number) => AsyncIterable<{ entry: Uint8Array }> }) {
  const found: string[] = []
  for await (const { entry } of record.entries(0)) found.push(Buffer.from(entry).toString())
  return found
}
