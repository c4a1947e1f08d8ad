import type { Sentence } from '@concert/language'
import type { ToldFault } from './refusal.ts'

/** What is wrong at a place, in every language that we speak. */
export function toldAt(place: string, texts: Sentence): ToldFault {
  return { place, message: texts.en, texts }
}
