import type { Sentence } from '@concert/language'
import type { ToldFault } from '../../kernel/refusal.ts'

/** What is wrong at a place, for a refusal whose code is that of the whole. */
export function toldAt(place: string, texts: Sentence): ToldFault {
  return { place, message: texts.en, texts }
}
