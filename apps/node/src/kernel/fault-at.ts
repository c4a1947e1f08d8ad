import type { Sentence } from '@concert/language'
import type { CodedFault } from './coded-fault.ts'
import type { RefusalCode } from './refusal.ts'
import { toldAt } from './told-at.ts'

/** What a rule finds at a place, told to people in their language; logs and programs read the English. */
export function faultAt(code: RefusalCode, place: string, texts: Sentence): CodedFault {
  return { code, ...toldAt(place, texts) }
}
