import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Plain JavaScript for whatever Node the machine has (20 or newer): it installs the pinned one. */
export const root = fileURLToPath(new URL('..', import.meta.url))
export const pinnedNode = `${root}node_modules/node/bin/node`

/** Runs `npm ci` when anything that the lock file names is not there yet, the pinned runtime included. */
export function ensureInstalled() {
  if (isInstalled()) return
  process.stderr.write('Installing what is missing (npm ci) …\n')
  const run = (...args) =>
    spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status
  // Where a registry lacks a package of another platform, npm ci refuses the whole lock; npm install takes its versions.
  const status = run('ci') === 0 ? 0 : run('install', '--no-save')
  if (status !== 0) {
    process.stderr.write('Cannot install: npm ci failed; see above.\n')
    process.exit(status ?? 1)
  }
}

/** npm leaves a copy of the lock file with what it installed; a package of ours that is not there is missing. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`
  if (!existsSync(installed) || !existsSync(pinnedNode)) return false
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const want = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional === true || have[path]?.version === version,
  )
}
