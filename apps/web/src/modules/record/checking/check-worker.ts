import { checkRecord, httpSource, verifyBundle, type RecordReport } from '@concert/verify'
import type { CheckMessage, CheckOrder, SentRecordReport } from './check-messages.ts'

/** Computes beside the page, which stays at hand; whoever has enough of it ends the worker. */
addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => {
  check(data).then(tell, (error: unknown) =>
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})

async function check(order: CheckOrder): Promise<CheckMessage> {
  const trusted = order.vkey === undefined ? {} : { vkey: order.vkey }
  if (order.kind === 'statement')
    return {
      kind: 'statement',
      report: verifyBundle(order.bundle, { ...trusted, attachments: order.attachments }),
    }
  const source = httpSource(order.url, (url, init) => fetch(url, { ...init, cache: 'no-cache' }))
  const report = await checkRecord(source, {
    ...trusted,
    ...(order.remembered === undefined ? {} : { remembered: order.remembered }),
    onProgress: ({ entries, size }) => tell({ kind: 'progress', entries, size }),
  })
  return { kind: 'record', report: toSent(report) }
}

function toSent({ audit: { directory, ...audit }, ...report }: RecordReport): SentRecordReport {
  return { ...report, audit: { ...audit, agencies: directory.agencies.size, keys: directory.keys.size } }
}

function tell(message: CheckMessage): void {
  postMessage(message)
}
