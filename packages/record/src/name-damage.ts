import { TlogError } from '@concert/tlog'
import { RecordError } from './record-error.ts'

/** A tile that does not hash to the signed root is damage on our own disk. */
export function namingDamage<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    if (!(cause instanceof TlogError)) throw cause
    throw new RecordError('damaged', `${cause.message}. Run a full check of the record`, { cause })
  })
}
