import { spawnSync } from 'node:child_process'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

/** `npm run story`: from a conversation to a decision, over the API of a node of its own; ends with 0 when it holds. */
ensureInstalled()
ensureBuilt()
const { status } = spawnSync(pinnedNode, [`${root}apps/node/src/run-story.ts`], {
  stdio: 'inherit',
  cwd: root,
})
process.exit(status ?? 1)
