import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode, root } from './ensure-installed.mjs'

const web = join(root, 'apps/web')
const mark = join(web, 'dist/.sources')

/** What the built workspace follows from; tests and stories of it do not count. */
const sources = [
  'apps/web/{src,build,public}/**/*',
  'apps/web/*.*',
  'packages/*/{package.json,src/**/*}',
  'organisations/*',
  'package-lock.json',
]

/** Builds the workspace with Vite when it is not there, or was built from other sources. */
const now = digestOfSources()
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== now) build()

function build() {
  process.stderr.write('Building the workspace …\n')
  vite('vite.config.ts')
  vite('vite.picture.config.ts')
  run([join(web, 'build/build-verifier.ts')])
  writeFileSync(mark, now)
}

/** The files for the browser, then the module that draws first pictures on the node: the first empties the folder. */
function vite(config) {
  run([join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--config', config])
}

function run(words) {
  const { status } = spawnSync(pinnedNode, words, { cwd: web, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  process.stderr.write('Cannot build the workspace; see above.\n')
  process.exit(status ?? 1)
}

function digestOfSources() {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.includes('.test.') && !entry.parentPath.includes('/fonts/made'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort())
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}
