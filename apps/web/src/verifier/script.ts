import { formatFilesReport, verifyFiles, VerifyError } from '@concert/verify'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { teachOlderNode } from './older-node.ts'

/**
 * `node verify-briefing.mjs FILE…`: checks the files of a briefing by its proof, without a network and without anything
 * but Node. Exit codes: 0 every file is proven, 1 not every file is, 2 wrong usage.
 */
const usage = `Usage: node verify-briefing.mjs [--vkey KEY] [--witness KEY]… [--json] FILE-OR-FOLDER…

Give the files of a briefing together with its proof, the file that ends in .proof.json; their names do not matter.
  --vkey KEY     the record's verifier key, or a file with it, had from elsewhere than the briefing
  --witness KEY  the verifier key of a witness, or a file with it
  --json         the report for a program
`

teachOlderNode()
process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  try {
    return verify(args)
  } catch (error) {
    if (!(error instanceof VerifyError) && !isUsersFault(error)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    return 2
  }
}

function verify(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      vkey: { type: 'string' },
      witness: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (positionals.length === 0 || values.help === true) {
    process.stdout.write(usage)
    return values.help === true ? 0 : 2
  }
  const report = verifyFiles(readFiles(positionals), {
    ...(values.vkey === undefined ? {} : { vkey: keyOf(values.vkey) }),
    witnesses: (values.witness ?? []).map(keyOf),
  })
  process.stdout.write(values.json === true ? `${JSON.stringify(report)}\n` : formatFilesReport(report))
  return report.ok ? 0 : 1
}

function readFiles(paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const files = paths.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
  return new Map(files.map((file) => [file, new Uint8Array(readFileSync(file))]))
}

/** Every file but hidden ones, compressed copies of a file that lies beside them, and this script. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile())
  const names = new Set(entries.map(({ name }) => name))
  return [...names]
    .filter((name) => !name.startsWith('.'))
    .filter((name) => !names.has(name.replace(/\.(?:br|gz|zst)$/, '')) || !/\.(?:br|gz|zst)$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => resolve(file) !== import.meta.filename)
    .sort()
}

/** A verifier key as it was given: the key itself, or a file that holds it. */
function keyOf(given: string): string {
  return given.includes('+') ? given.trim() : readFileSync(given, 'utf8').trim()
}

/** A file that cannot be read, or an option that is none. */
function isUsersFault(error: unknown): error is Error {
  return error instanceof Error && 'code' in error
}
