import { noteSigner } from '@concert/tlog'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from './index.ts'

/** Appends batches of entries of 1.5 KB: node packages/record/src/append.bench.ts [folder] [batch] [batches] */
const [parent = tmpdir(), batchSize = '1000', batchCount = '50'] = process.argv.slice(2)
const dir = await mkdtemp(join(parent, 'bench-'))
const signer = noteSigner({ name: 'bench.test/log', seed: new Uint8Array(32) })
const record = await openRecord({ dir, signer })
const batches = Array.from({ length: Number(batchCount) }, (_, batch) =>
  Array.from({ length: Number(batchSize) }, (_, at) => Buffer.alloc(1500, `${batch}-${at} `)),
)
await record.append(batches[0]!)
const cpu = process.cpuUsage()
const started = performance.now()
for (const batch of batches) await record.append(batch)
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(cpu)
const perBatch = (ms: number) => (ms / batches.length).toFixed(1)
console.log(`${Math.round((batches.length * Number(batchSize)) / seconds)} entries/s in ${dir}`)
console.log(
  `${perBatch(seconds * 1000)} ms a batch, ${perBatch((user + system) / 1000)} ms of it CPU on all threads`,
)
await record.close()
await rm(dir, { recursive: true })
