import { startBenchNode } from './bench-node.ts'

/** The node of the HTTP measurement, in a process of its own: prints its address and origin, and stops at end of input. */
const started = await startBenchNode()
console.log(JSON.stringify({ url: started.url, origin: started.node.record.origin }))
process.stdin.resume()
process.stdin.once('end', () => void started.close().then(started.remove))
