import { startBenchNode } from './bench-node.ts'

/**
 * A node in a process of its own: prints its address and origin, and stops at the end of its input. With a folder
 * on the command line it runs on that and leaves it; otherwise on one of its own, which it removes.
 */
const given = process.argv[2]
const started = await startBenchNode(given)
console.log(JSON.stringify({ url: started.url, origin: started.node.record.origin }))
process.stdin.resume()
process.stdin.once(
  'end',
  () => void started.close().then(() => (given === undefined ? started.remove() : undefined)),
)
