import { breakable, paragraphsOf } from './readable.ts'

/** A paragraph to be typeset is its lines. */
export type Paragraph = readonly string[]

export function setParagraphs(text: string): readonly Paragraph[] {
  return paragraphsOf(text).map((paragraph) => paragraph.split('\n').map(breakable))
}
