import type { Place } from './readout-reading.ts'

/** Paragraphs of a text: blocks between empty lines, and lines that were not broken for the width alone. */
export function splitParagraphs(text: string): Place[] {
  const paragraphs: { start: number; end: number }[] = []
  let last = ''
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const before = paragraphs.at(-1)
    const goesOn = before?.end === index - 1 && isBroken(last, line)
    if (goesOn) before.end = index + line.length
    else paragraphs.push({ start: index, end: index + line.length })
    last = line
  }
  return paragraphs
}

const endOfSentence = /[.!?…:;。！？：；]["'”’»）)\]]*$/

/** Whether a line ends because it was full, and goes on in the next. */
function isBroken(line: string, next: string): boolean {
  return line.length >= 40 && !endOfSentence.test(line) && /^[\p{Ll}\p{N}\p{Script=Han}("«“]/u.test(next)
}

/** Words after which a full stop ends nothing. */
const abbreviation =
  /(?:^|[^\p{L}])(?:Mr|Ms|Mrs|Dr|Prof|St|Gen|Amb|H\.E|e\.g|i\.e|No|vs|etc|г|гг|г-н|г-жа|т\.е|т\.д|т\.к|им|см|ст|п|[\p{Lu}])\.$/u

/** Sentences of a paragraph, as places in the whole text. */
export function splitSentences(text: string, { start, end }: Place): Place[] {
  const sentences: Place[] = []
  let from = start
  const ends = /[.!?…]+["'”’»)]*(?=\s|$)|[。！？]["”’」』）]*|\n/gu
  for (const match of text.slice(start, end).matchAll(ends)) {
    const to = start + match.index + match[0].length
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(from, to - 12), to))) continue
    push(from, to)
    from = to
  }
  push(from, end)
  return sentences

  function push(a: number, b: number): void {
    const words = text.slice(a, b)
    const first = a + (words.length - words.trimStart().length)
    const last = b - (words.length - words.trimEnd().length)
    if (first < last) sentences.push({ start: first, end: last })
  }
}
