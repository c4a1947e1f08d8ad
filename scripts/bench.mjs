import { spawnSync } from 'node:child_process'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

/** `npm run bench`: measures the node against limits taken in the same run. */
ensureInstalled()
const { status } = spawnSync(pinnedNode, [`${root}bench/src/main.ts`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
})
process.exit(status ?? 1)
