import { spawn } from 'node:child_process'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, pinnedNode, root } from './ensure-installed.mjs'

/** `npm run dev`: the sample node, started again whenever a source file changes. */
ensureInstalled()
ensureBuilt()
const watched = [
  '--watch',
  '--watch-preserve-output',
  `--watch-path=${root}apps`,
  `--watch-path=${root}packages`,
]
const args = ['node', '--data', `${root}.data/dev`, '--sample', ...process.argv.slice(2)]
const node = spawn(pinnedNode, [...watched, `${root}apps/cli/bin/concert.mjs`, ...args], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => node.kill(signal))
node.on('exit', (code) => process.exit(code ?? 0))
