import { globSync, readFileSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startPostgres } from './private-postgres.mjs'

/**
 * Runs the tests named on the command line, or all of them, two files at a time. Tests that want PostgreSQL find
 * its address in CONCERT_TEST_DATABASE_URL; where none can be had they are skipped, and that is said.
 */
const files =
  process.argv.length > 2
    ? process.argv.slice(2).flatMap((pattern) => globSync(pattern))
    : globSync('{packages,apps,testdata,bench}/**/*.test.ts', {
        exclude: (path) => path.includes('node_modules'),
      })
if (files.length === 0) throw new Error('There is no such test file')

const postgres = process.env.CONCERT_TEST_DATABASE_URL === undefined ? await startPostgres() : undefined
if (postgres?.url !== undefined) process.env.CONCERT_TEST_DATABASE_URL = postgres.url
if (postgres?.why !== undefined) console.log(`SKIPPED: the tests on a PostgreSQL server: ${postgres.why}`)

/** A run of more kills than usual takes longer than any test should. */
const timeout = Math.max(900_000, Number(process.env.CONCERT_KILLS ?? 0) * 15_000)

const first = await runFiles(files.sort(), 2)
const again = filesToRepeat(first.failures)
const second = again.length === 0 ? undefined : await runFiles(again, 1)
await postgres?.stop()

const failures = [...first.failures.filter(({ file }) => !again.includes(file)), ...(second?.failures ?? [])]
const unsteady = first.failures.filter(
  ({ file }) => again.includes(file) && !failures.some((one) => one.file === file),
)
for (const { file, name } of unsteady)
  console.log(`UNSTEADY: failed beside others and passed alone: ${file}: ${name}`)
for (const { file, name } of failures) console.log(`FAILED: ${file}: ${name}`)
const steady = unsteady.length === 0 ? '' : `, ${unsteady.length} unsteady`
console.log(`\n${first.passed} passed, ${failures.length} failed${steady}, ${first.skipped} skipped`)
process.exit(failures.length === 0 && first.passed > 0 ? 0 : 1)

function runFiles(files, concurrency) {
  const result = { passed: 0, skipped: 0, failures: [] }
  const stream = run({ files, concurrency, timeout })
  stream.on('test:pass', ({ skip, todo, details }) => {
    if (details.type === 'suite' || todo !== undefined) return
    if (skip === undefined) result.passed++
    else result.skipped++
  })
  stream.on('test:fail', ({ name, file, details }) => {
    if (details.type !== 'suite') result.failures.push({ file: file ?? '', name })
  })
  stream.compose(new spec()).pipe(process.stdout)
  return new Promise((resolve) => stream.on('end', () => resolve(result)))
}

/**
 * A browser that is starved by other work on the machine fails what it would do alone: a few files that drive one are
 * run once more, alone, and what passes only then is named. Nothing else is, for chance finds faults too; and
 * CONCERT_ONCE=1 repeats nothing.
 */
function filesToRepeat(failures) {
  const failed = [...new Set(failures.map(({ file }) => file))].filter(drivesBrowser)
  return process.env.CONCERT_ONCE === '1' || failed.length > 5 ? [] : failed
}

function drivesBrowser(file) {
  return file !== '' && /from 'playwright-core'|\/open-workspace\.ts'/.test(readFileSync(file, 'utf8'))
}
