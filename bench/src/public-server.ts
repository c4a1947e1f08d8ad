import { startNode } from '@concert/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { scratchFolder } from './scratch-folder.ts'

/** A node with the sample in a process of its own: prints its address when its site is whole, and stops at the end of its input. */
const dir = await mkdtemp(join(await scratchFolder(), 'public-'))
const started = await startNode({
  dir,
  port: 0,
  host: '127.0.0.1',
  mode: 'sample',
  logLevel: 'error',
  passphrase: 'only for this measurement',
  say: () => {},
  onFatal: (error) => {
    throw error
  },
})
await (await fetch(`${started.url}/ru/`)).arrayBuffer()
console.log(JSON.stringify({ url: started.url }))
process.stdin.resume()
process.stdin.once('end', () => void started.close().then(() => rm(dir, { recursive: true, force: true })))
