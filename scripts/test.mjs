import { spawnSync } from 'node:child_process'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

/** `npm test [-- FILE…]`: installs what is missing and runs every test with the pinned runtime. */
ensureInstalled()
ensureChromium()
ensureBuilt()
const { status } = spawnSync(pinnedNode, [`${root}scripts/run-tests.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
})
process.exit(status ?? 1)
