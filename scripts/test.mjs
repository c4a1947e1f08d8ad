import { spawnSync } from 'node:child_process'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

/** `npm test [-- FILE…]`: installs what is missing and runs every test with the pinned runtime. */
ensureInstalled()
const { status } = spawnSync(pinnedNode, [`${root}scripts/run-tests.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
})
process.exit(status ?? 1)
