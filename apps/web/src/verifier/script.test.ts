import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { logKey } from '../../../../testdata/verify/build-record.ts'
import { sampleIssue } from '../../../../testdata/verify/sample-issue.ts'

const builder = fileURLToPath(new URL('../../build/build-verifier.ts', import.meta.url))
const docs = new URL('../../../../docs/verification.md', import.meta.url)
const names = ['verify-briefing.mjs', 'verify.html']
const sample = sampleIssue()
const { vkey } = logKey.verifier

const base = mkdtempSync(join(tmpdir(), 'concert-verify-script-'))
const built = join(base, 'built')
const room = mkdtempSync(join(base, 'room-'))
after(() => rmSync(base, { recursive: true, force: true }))

function build(folder: string, cwd: string, env: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, [builder, folder], { cwd, env, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
}

before(async () => {
  build(built, base, { TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8' })
  copyFileSync(join(built, names[0]!), join(room, names[0]!))
  for (const [name, bytes] of sample.firstFiles) writeFileSync(join(room, name), bytes)
  writeFileSync(join(room, 'briefing-1.proof.json'), await sample.proof(sample.first))
  writeFileSync(join(room, 'briefing-1.csv.br'), 'a compressed copy')
})

/** The script alone in a folder with a briefing, with nothing in its environment. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [names[0]!, ...args], { cwd: room, env: {}, encoding: 'utf8' })
}

test('the script alone, in a folder and an environment without anything, proves a briefing', () => {
  // The folder holds the script too, and a compressed copy, which are none of the briefing's files.
  const { status, stdout, stderr } = run('.', '--vkey', vkey)
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^✓ The log's key is the one that you gave[^]*^Every file is proven\.$/m)
  const { ok } = JSON.parse(run('briefing-1.csv', 'briefing-1.proof.json', '--json').stdout) as {
    ok: boolean
  }
  assert.equal(ok, true)
})

test('the script proves a briefing in a Node whose bytes have no base64 and hex of their own', () => {
  const older = [
    ...['fromBase64', 'fromHex'].map((name) => `delete Uint8Array.${name}`),
    ...['toBase64', 'toHex'].map((name) => `delete Uint8Array.prototype.${name}`),
  ]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${older.join(';')}`, names[0]!, '.', '--vkey', vkey],
    { cwd: room, env: {}, encoding: 'utf8' },
  )
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^Every file is proven\.$/m)
})

test('the script refuses a flipped bit with 1, and wrong usage with 2', () => {
  const page = sample.firstFiles.get('briefing-1.en.html')!
  writeFileSync(join(room, 'flipped.html'), page.with(20, page[20]! ^ 4))
  const { status, stdout } = run('flipped.html', 'briefing-1.proof.json')
  assert.equal(status, 1)
  assert.match(stdout, /^✗ flipped\.html: No proof among the files names it/m)
  for (const args of [[], ['absent.html'], ['--nonsense'], ['briefing-1.csv', '--vkey', 'a+b']])
    assert.equal(run(...args).status, 2, args.join(' '))
})

test('script and page are the same bytes wherever they are built, and carry nothing of this machine', () => {
  const again = join(base, 'again')
  build(again, room, { TZ: 'America/New_York', LANG: 'C' })
  for (const name of names) {
    const text = readFileSync(join(built, name), 'utf8')
    assert.equal(readFileSync(join(again, name), 'utf8'), text)
    assert.ok(!text.includes(fileURLToPath(new URL('../../../../', import.meta.url))), name)
  }
})

test('the script asks for nothing but Node', () => {
  const text = readFileSync(join(built, names[0]!), 'utf8')
  const imported = [
    ...text.matchAll(/(?:^|[;}])import[^"'`;]*?from\s*"([^"]+)"|\bimport\("([^"]+)"\)|\brequire\(/g),
  ]
  assert.ok(imported.length > 3)
  for (const [, name] of imported) assert.match(name ?? 'dynamic', /^node:(?:buffer|crypto|fs|path|util)$/)
  assert.doesNotMatch(text, /\bfetch\(|XMLHttpRequest|WebSocket/)
})

test(
  'its digest is the one that docs/verification.md states',
  { skip: existsSync(docs) ? false : 'no docs here' },
  () => {
    const digest = createHash('sha256')
      .update(readFileSync(join(built, names[0]!)))
      .digest('hex')
    const [, stated] =
      /^sha256 ([0-9a-f]{64}) {2}verify-briefing\.mjs$/m.exec(readFileSync(docs, 'utf8')) ?? []
    assert.equal(
      stated,
      digest,
      'the script has changed: "node apps/web/build/state-digest.ts" writes its digest anew',
    )
  },
)
