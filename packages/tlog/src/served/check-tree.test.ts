import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTree, type LogSource } from '../index.ts'
import { entry, log, stranger } from '../sample-keys.ts'
import { turnBit } from '../stored-tree.ts'
import { servedLog, sourceOf } from './test-served.ts'

const { vkey } = log.verifier

for (const size of [0, 1, 2, 255, 256, 257, 511, 512, 700, 66_000])
  test(`checkTree() proves every entry of a log of ${size}, in order`, async () => {
    const { source } = await servedLog(size)
    let next = 0
    const report = await checkTree(source, {
      vkey,
      onEntry: (index, bytes) => {
        assert.equal(index, next++)
        if (index % 97 === 0) assert.deepEqual(bytes, entry(index))
      },
    })
    assert.deepEqual([report.faults, report.ok, report.size, report.entries], [[], true, size, size])
    assert.equal(next, size)
  })

test('checkTree() gives the signed checkpoint as it was read, to be remembered', async () => {
  const { files, source } = await servedLog(3)
  const { checkpoint } = await checkTree(source, { vkey })
  assert.equal(checkpoint, new TextDecoder().decode(files.get('checkpoint')))
})

test('checkTree() names what a changed file is by a code', async () => {
  const codes: Record<string, string[]> = {}
  const { files } = await servedLog(600)
  for (const [path, bytes] of files) {
    const changed = new Map(files).set(path, turnBit(bytes, bytes.length * 8 - 9))
    const { faults } = await checkTree(sourceOf(changed), { vkey })
    codes[path] = faults.map(({ code }) => code)
    assert.deepEqual([...new Set(faults.map((fault) => fault.path))], [path])
  }
  assert.deepEqual(codes, {
    'tile/0/000': ['wrong-tile'],
    'tile/0/001': ['wrong-tile'],
    'tile/0/002.p/88': ['wrong-tile'],
    'tile/entries/000': ['wrong-entry'],
    'tile/entries/001': ['wrong-entry'],
    'tile/entries/002.p/88': ['wrong-entry'],
    'tile/1/000.p/2': ['wrong-tile'],
    checkpoint: ['invalid-encoding'],
  })
})

test('checkTree() names what is missing, cut or signed by another by a code', async () => {
  const { files } = await servedLog(600)
  const codeWith = async (change: (changed: Map<string, Uint8Array>) => void, key = vkey) => {
    const changed = new Map(files)
    change(changed)
    const { ok, faults } = await checkTree(sourceOf(changed), { vkey: key })
    assert.equal(ok, false)
    return faults.map(({ path, code }) => `${path}: ${code}`)
  }
  assert.deepEqual(await codeWith((all) => all.delete('checkpoint')), ['checkpoint: missing'])
  assert.deepEqual(await codeWith((all) => all.delete('tile/entries/001')), ['tile/entries/001: missing'])
  assert.deepEqual(await codeWith((all) => all.set('tile/0/001', new Uint8Array(31))), [
    'tile/0/001: malformed',
  ])
  assert.deepEqual(await codeWith(() => undefined, stranger.verifier.vkey), ['checkpoint: unsigned'])
  const other = await servedLog(600, 300)
  assert.deepEqual(await codeWith((all) => all.set('checkpoint', other.files.get('checkpoint')!)), [
    'checkpoint: wrong-root',
  ])
})

test('checkTree() reports its progress after each bundle, and waits for what that waits for', async () => {
  const { source } = await servedLog(600)
  const seen: string[] = []
  await checkTree(source, {
    vkey,
    onEntry: (index) => void (index % 256 === 0 && seen.push(`entry ${index}`)),
    progress: async (checked, size) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      seen.push(`${checked} of ${size}`)
    },
  })
  assert.deepEqual(seen, ['entry 0', '256 of 600', 'entry 256', '512 of 600', 'entry 512', '600 of 600'])
})

test('checkTree() ends with the reason of its signal, and reads nothing after it', async () => {
  const { source } = await servedLog(2_000)
  const reads: string[] = []
  const counted: LogSource = { read: (path) => (reads.push(path), source.read(path)) }
  const reason = new Error('the reader has seen enough')
  await assert.rejects(checkTree(counted, { vkey, signal: AbortSignal.abort(reason) }), reason)
  assert.deepEqual(reads, [])
  const controller = new AbortController()
  let entries = 0
  const check = checkTree(counted, {
    vkey,
    signal: controller.signal,
    onEntry: (index) => {
      entries++
      if (index === 300) controller.abort(reason)
    },
  })
  await assert.rejects(check, reason)
  assert.equal(entries, 301)
  const before = reads.length
  await new Promise((resolve) => setTimeout(resolve, 10))
  assert.equal(reads.length, before)
})

test('checkTree() hands its signal to the source, which may end a read that is under way', async () => {
  const controller = new AbortController()
  const hanging: LogSource = {
    read: (_, signal) =>
      new Promise((_resolve, reject) =>
        signal!.addEventListener('abort', () => reject(signal!.reason as Error), { once: true }),
      ),
  }
  const check = checkTree(hanging, { vkey, signal: controller.signal })
  controller.abort(new Error('enough'))
  await assert.rejects(check, /^Error: enough$/)
})

test('checkTree() holds a few bundles at a time, however many there are', async () => {
  const { source } = await servedLog(256 * 60)
  let held = 0
  let most = 0
  const counted: LogSource = {
    read: async (path) => {
      if (path.startsWith('tile/entries/')) most = Math.max(most, ++held)
      return source.read(path)
    },
  }
  await checkTree(counted, { vkey, progress: () => void held-- })
  assert.ok(most >= 8 && most <= 10, String(most))
})

test('checkTree() throws what the source throws: that nobody answers is no fault of the log', async () => {
  const { source } = await servedLog(600)
  for (const lost of ['checkpoint', 'tile/1/000.p/2', 'tile/0/001', 'tile/entries/000']) {
    const cut: LogSource = {
      read: async (path) => {
        if (path === lost) throw new Error('the line is cut')
        return source.read(path)
      },
    }
    await assert.rejects(checkTree(cut, { vkey }), /the line is cut/, lost)
  }
})
