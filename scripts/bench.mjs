import { spawnSync } from 'node:child_process'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

/** `npm run bench`: measures the node against limits taken in the same run. */
ensureInstalled()
ensureBuilt()
const { status } = spawnSync(pinnedNode, [`${root}bench/src/main.ts`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
})
process.exit(status ?? 1)
