import { spawn } from 'node:child_process'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

/** `npm start`: a node with the historical sample. Further arguments go to `concert node`. */
ensureInstalled()
ensureBuilt()
const given = process.argv.slice(2)
const data = given.includes('--data') ? [] : ['--data', `${root}.data/sample`, '--sample']
const node = spawn(pinnedNode, [`${root}apps/cli/bin/concert.mjs`, 'node', ...data, ...given], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => node.kill(signal))
node.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)))
