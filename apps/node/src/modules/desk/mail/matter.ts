import type { Due } from '@concert/api'
import { mailId } from './mail-id.ts'

/** What is due as calendars know it: one silence is one matter, on however many states it is. */
export function matterOf({ id, expires, statement }: Pick<Due, 'id' | 'expires' | 'statement'>): string {
  return expires === true && statement !== undefined ? silenceMatter(statement) : mailId('matter', id)
}

export function silenceMatter(silence: string): string {
  return mailId('silence', silence)
}
