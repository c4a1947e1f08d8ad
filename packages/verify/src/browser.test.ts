import { startNode, type StartedNode } from '@concert/node'
import { dayNumber, formatDate, type AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import {
  checkRecord,
  httpSource,
  openAudit,
  verifyBundle,
  type BundleReport,
  type RecordProgress,
  type RecordReport,
} from './index.ts'
import { chromiumPath, openTestPage, type TestPage } from './test-page.ts'

const skip = existsSync(chromiumPath)
  ? false
  : `SKIPPED: there is no Chromium at ${chromiumPath}; install it or set CHROMIUM`
if (skip !== false) console.log(skip)

const testdata = new URL('../../../testdata/', import.meta.url)
const read = (file: string): Buffer => readFileSync(new URL(file, testdata))
const json = (file: string) => JSON.parse(read(file).toString('utf8')) as any

/** As it travels from page to test: maps become nothing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('in Chromium', { skip }, () => {
  let started: StartedNode
  let dir = ''
  let at: TestPage
  /** What `/shown/…` shows in place of the node's own file. */
  const changed = new Map<string, (bytes: Uint8Array) => Uint8Array>()

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'concert-verify-'))
    started = await startNode({
      dir,
      port: 0,
      host: '127.0.0.1',
      mode: 'sample',
      logLevel: 'silent',
      passphrase: 'only for this test',
      say: () => undefined,
      onFatal: (error) => {
        throw error
      },
    })
    await sayReports(120)
    at = await openTestPage(async (path) => {
      if (!path.startsWith('/shown/')) return undefined
      const name = path.slice('/shown/'.length)
      const response = await fetch(`${started.url}/record/${name}`)
      if (!response.ok) return undefined
      const bytes = new Uint8Array(await response.arrayBuffer())
      return changed.get(name)?.(bytes) ?? bytes
    })
  })
  after(async () => {
    await at.close()
    await started.close()
    await rm(dir, { recursive: true, force: true })
  })

  /** Reports of so many days, so that the record has a full tile and another. */
  async function sayReports(count: number, firstDay = 0): Promise<void> {
    const days = Array.from({ length: count }, (_, at) =>
      formatDate(dayNumber('2018-01-01')! + firstDay + at),
    )
    await Promise.all(
      days.map((period) =>
        started.node.signAndTake('kaz-moh' as AgencyId, {
          label: 'TLP:CLEAR',
          audience: ['public'],
          kind: 'situation.report',
          about: 'covid-19',
          body: { observations: [{ place: 'KAZ', period, indicator: 'tests_new', value: 1 }] },
        }),
      ),
    )
  }

  /** Runs in the page, where `verify` is this package. */
  const inPage = <T>(code: string): Promise<T> => at.page.evaluate<T>(`(async () => { ${code} })()`)

  /** A check of the whole record in the page, with its progress. */
  const checkInPage = (address: string, options = '') =>
    inPage<RecordReport & { progress: RecordProgress[] }>(`
      const progress = []
      const source = verify.httpSource(${JSON.stringify(address)}, fetch)
      const onProgress = (one) => void progress.push(one)
      return { ...await verify.checkRecord(source, { onProgress, ${options} }), progress }`)

  test('verifyBundle() reports of every vector exactly what it does in Node', async () => {
    const { vkey, valid, invalid } = json('verify/cases.json')
    const cases = [
      ...valid.map(({ file }: { file: string }) => ({ file, vkey })),
      ...invalid.map(({ file, vkey }: { file: string; vkey?: string }) => ({ file, vkey })),
    ] as { file: string; vkey?: string }[]
    const found = await inPage<BundleReport[]>(`
      return Promise.all(${JSON.stringify(cases)}.map(async ({ file, ...options }) => {
        const response = await fetch('/testdata/verify/' + file)
        return verify.verifyBundle(new Uint8Array(await response.arrayBuffer()), options)
      }))`)
    assert.ok(cases.length > 50)
    for (const [index, { file, ...options }] of cases.entries())
      assert.deepEqual(found[index], plain(verifyBundle(read(`verify/${file}`), options)), file)
    assert.equal(found.filter(({ ok }) => ok).length, valid.length)
  })

  test('openAudit() reports of every vector exactly what it does in Node', async () => {
    const { origin, audits } = json('verify/audits.json')
    const found = await inPage<unknown[]>(`
      const { origin, audits } = await (await fetch('/testdata/verify/audits.json')).json()
      return audits.map(({ entries }) => {
        const audit = verify.openAudit(origin)
        entries.forEach((entry, index) => audit.entry(index, Uint8Array.fromBase64(entry)))
        return JSON.parse(JSON.stringify(audit.report()))
      })`)
    for (const [index, { name, entries }] of audits.entries()) {
      const audit = openAudit(origin)
      for (const [at, entry] of entries.entries()) audit.entry(at, Uint8Array.fromBase64(entry))
      assert.deepEqual(found[index], plain(audit.report()), name)
    }
  })

  test('signatures at the edges of Ed25519 are taken and refused as in Node', async () => {
    const found = await inPage<boolean[]>(`
      const cases = await (await fetch('/testdata/ed25519/cases.json')).json()
      return cases.map((one) => verify.ed25519Verify(
        ...[one.publicKey, one.message, one.signature].map((hex) => Uint8Array.fromHex(hex))))`)
    assert.deepEqual(
      found,
      json('ed25519/cases.json').map(({ valid }: { valid: boolean }) => valid),
    )
  })

  test('a bundle of a node is proven, and refused with a character changed in its statement', async () => {
    const response = await fetch(`${started.url}/api/statements/100/bundle`)
    const bundle = await response.text()
    const place = bundle.indexOf('"entry":"', bundle.indexOf('"statement"')) + 200
    const bad = bundle.slice(0, place) + (bundle[place] === 'A' ? 'B' : 'A') + bundle.slice(place + 1)
    const [good, refused] = await inPage<BundleReport[]>(`
      return ${JSON.stringify([bundle, bad])}.map((text) =>
        verify.verifyBundle(new TextEncoder().encode(text), { vkey: ${JSON.stringify(started.node.record.vkey)} }))`)
    assert.equal(good!.ok, true)
    const failed = refused!.findings.find(({ outcome }) => outcome === 'failed')
    assert.deepEqual([failed?.code, failed?.facts['reason']], ['statement-included', 'invalid-proof'])
  })

  test('checkRecord() checks the whole record of a node over the network, and reports what it does in Node', async () => {
    const { vkey } = started.node.record
    const address = `${started.url}/record`
    const { progress, ...found } = await checkInPage(address, `vkey: ${JSON.stringify(vkey)}`)
    assert.deepEqual([found.ok, found.tree.entries], [true, started.node.record.size()])
    assert.ok(found.tree.entries > 256)
    assert.deepEqual(progress.at(-1), { entries: found.tree.entries, size: found.tree.entries })
    assert.ok(progress.length > 1)
    const here = await checkRecord(httpSource(address, fetch), { vkey })
    assert.deepEqual(plain(found), plain(here))
    const alone = await checkInPage(address)
    assert.deepEqual([alone.ok, alone.key?.compared, alone.key?.vkey], [true, false, vkey])
  })

  const flip = (place: number) => (bytes: Uint8Array) => bytes.with(place, bytes[place]! ^ 1)
  const otherRoot = (bytes: Uint8Array): Uint8Array => {
    const place = bytes.indexOf(newline, bytes.indexOf(newline) + 1) + 1
    return bytes.with(place, bytes[place] === letterA ? letterA + 1 : letterA)
  }
  const [newline, letterA] = [10, 65]

  const changes: readonly [path: string, change: typeof otherRoot, code: string, index?: number][] = [
    ['tile/entries/000', flip(400), 'wrong-entry', 0],
    ['tile/0/000', flip(50), 'wrong-tile'],
    ['tile/1/000.p/1', flip(3), 'wrong-tile'],
    ['checkpoint', otherRoot, 'invalid-signature'],
  ]

  for (const [path, change, code, index] of changes)
    test(`checkRecord() names ${path} when one byte of it is changed on its way`, async () => {
      changed.set(path, change)
      const { ok, faults } = await checkInPage(`${at.url}/shown`).finally(() => changed.clear())
      const [first] = faults
      assert.deepEqual([ok, first?.path, first?.code, first?.index], [false, path, code, index])
    })

  test('a remembered checkpoint is continued by what comes later, and not by an older record', async () => {
    const before = started.node.record.checkpoint().signed
    await sayReports(1, 500)
    const later = started.node.record.checkpoint().signed
    const found = await checkInPage(`${at.url}/shown`, `remembered: ${JSON.stringify(before)}`)
    assert.deepEqual([found.ok, found.continuation, found.tree.checkpoint], [true, 'continues', later])
    changed.set('checkpoint', () => new TextEncoder().encode(before))
    const old = await inPage<{ ok: boolean; continuation: string }>(`
      return verify.checkContinuation(verify.httpSource('/shown', fetch), { remembered: ${JSON.stringify(later)} })`)
    changed.clear()
    assert.deepEqual([old.ok, old.continuation], [false, 'rolled-back'])
  })

  test('a check can be left, and one whose line is cut says so and nothing of the record', async () => {
    const [left, cut] = await inPage<string[]>(`
      const leaving = new AbortController()
      const source = verify.httpSource('/shown', fetch)
      const left = verify.checkRecord(source, { signal: leaving.signal, onEntry: () => leaving.abort() })
      const cut = verify.checkRecord(verify.httpSource('http://127.0.0.1:9', fetch))
      const why = (check) => check.then(() => 'it went on', (error) => error.name + ' ' + (error.code ?? ''))
      return Promise.all([why(left), why(cut)])`)
    assert.match(left!, /^AbortError/)
    assert.equal(cut, 'VerifyError unreachable')
  })

  test('the page, whose policy lets no code be made of text, left no error uncaught', () => {
    assert.deepEqual(at.complaints, [])
  })
})
