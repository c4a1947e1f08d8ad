import { spawnSync } from 'node:child_process'
import { pinnedNode, root } from './ensure-installed.mjs'

/** Builds the workspace's files where they are not built from the sources as they are; ends the process where it cannot. */
export function ensureBuilt() {
  const { status } = spawnSync(pinnedNode, [`${root}scripts/build-web.mjs`], { stdio: 'inherit', cwd: root })
  if (status !== 0) process.exit(status ?? 1)
}
