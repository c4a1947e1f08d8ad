import { globSync } from 'node:fs'
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

const counts = { passed: 0, failed: 0, skipped: 0 }
const failures = []
/** A run of more kills than usual takes longer than any test should. */
const timeout = Math.max(900_000, Number(process.env.CONCERT_KILLS ?? 0) * 15_000)
const stream = run({ files: files.sort(), concurrency: 2, timeout })
stream.on('test:pass', ({ skip, todo, details }) => {
  if (details.type === 'suite' || todo !== undefined) return
  if (skip === undefined) counts.passed++
  else counts.skipped++
})
stream.on('test:fail', ({ name, file, details }) => {
  if (details.type === 'suite') return
  counts.failed++
  failures.push(`${file ?? ''}: ${name}`)
})
stream.compose(new spec()).pipe(process.stdout)
stream.on('end', async () => {
  await postgres?.stop()
  for (const failure of failures) console.log(`FAILED: ${failure}`)
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1)
})
