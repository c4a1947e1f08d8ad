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
