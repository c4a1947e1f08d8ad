import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'

/** `npm run build`: the workspace's files, where they are not built already. */
ensureInstalled()
ensureBuilt()
