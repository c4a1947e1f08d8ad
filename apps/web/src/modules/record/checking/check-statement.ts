import type { BundleReport } from '@concert/verify'
import { call } from '../../../api/client.ts'
import type { ShownStatement } from '../shown-statement.ts'
import { rememberedLog, rememberLog } from './remembered-log.ts'
import { startCheck } from './start-check.ts'

export type StatementChecked = {
  readonly report: BundleReport
  /** Since when the log's key is remembered that it was compared with; undefined at the first use. */
  readonly since: string | undefined
}

/** Together; what is larger is named as not compared. */
const mostAttachedBytes = 32 * 1024 * 1024

/**
 * Fetches the statement's bundle and its attachments and checks them in a worker, against the key that this browser
 * remembers. At the first use it remembers the key of a bundle that holds. Throws ApiError.
 */
export async function checkStatement(shown: ShownStatement): Promise<StatementChecked> {
  const remembered = rememberedLog(localStorage)
  const bundle = await bytesAt(`/api/statements/${shown.index}/bundle`)
  const attachments = await attachmentsOf(shown)
  const trusted = remembered === undefined ? {} : { vkey: remembered.vkey }
  const report = await run({ kind: 'statement', bundle, attachments, ...trusted })
  const vkey = report.findings.find(({ code }) => code === 'log-key')?.facts['vkey']
  if (remembered === undefined && report.ok && typeof vkey === 'string')
    rememberLog(localStorage, { vkey, since: new Date().toISOString() })
  return { report, since: remembered?.since }
}

function run(order: Parameters<typeof startCheck>[0]): Promise<BundleReport> {
  return new Promise((resolve, reject) => {
    startCheck(order, (message) => {
      if (message.kind === 'statement') resolve(message.report)
      else if (message.kind === 'failed') reject(new Error(message.message))
    })
  })
}

async function attachmentsOf({ index, statement }: ShownStatement): Promise<ReadonlyMap<string, Uint8Array>> {
  const attachments = new Map<string, Uint8Array>()
  let left = mostAttachedBytes
  for (const { sha256, bytes } of statement.attachments ?? []) {
    if (bytes > left) continue
    left -= bytes
    attachments.set(sha256, await bytesAt(`/api/statements/${index}/attachments/${sha256}`))
  }
  return attachments
}

async function bytesAt(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await call(path, {})).arrayBuffer())
}
