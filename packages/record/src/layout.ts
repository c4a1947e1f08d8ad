import { join } from 'node:path'

/** Where things stand in a node's data folder. `record` is public; `log` is private to the writer. */
export type Layout = ReturnType<typeof layoutOf>

export function layoutOf(dir: string) {
  const record = join(dir, 'record')
  const log = join(dir, 'log')
  return {
    dir,
    record,
    log,
    checkpoint: join(record, 'checkpoint'),
    attachments: join(record, 'attachment'),
    /** Attachments on their way in; emptied at every start. */
    incoming: join(log, 'incoming'),
    state: join(log, 'state'),
    wal: join(log, 'wal'),
    lock: join(log, 'lock'),
  } as const
}

/** The path of an attachment below `record/`. Throws RangeError when it is not a SHA-256 in lower-case hex. */
export function attachmentPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new RangeError(`Cannot name an attachment: "${sha256}" is not a SHA-256`)
  return `attachment/${sha256.slice(0, 2)}/${sha256}`
}
