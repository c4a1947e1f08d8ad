import { Worker } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import { Refusal, type RefusalCode } from '../../kernel/refusal.ts'
import type { ImportAnswer, ImportTask } from './import-thread.ts'
import { situationSay } from './rule-texts.ts'

const maxUnpackedBytes = 256 * 1024 * 1024

/** Reads a file, gzipped or not, on a thread. Throws Refusal with every fault by row and column. */
export async function readImport(task: ImportTask): Promise<Exclude<ImportAnswer, { error: unknown }>> {
  const answer = await onThread({ ...task, bytes: unpack(task.bytes) })
  if ('error' in answer)
    throw new Refusal(
      answer.error.code === 'too-large' ? 'too-large' : ('malformed' satisfies RefusalCode),
      answer.error.message,
      answer.error.faults,
    )
  return answer
}

function onThread(task: ImportTask): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import-thread.ts', import.meta.url), {
      execArgv: [],
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 1_500 },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** Attacker-controlled: what it unpacks to is bounded. */
function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: maxUnpackedBytes })
  } catch (cause) {
    throw new Refusal('malformed', situationSay.notUnpacked({ most: maxUnpackedBytes }), [], cause)
  }
}
