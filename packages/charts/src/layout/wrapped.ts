import { textWidth } from './text-width.ts'

/** The text in lines no wider than so many pixels: a number stays with its word, Han text breaks between any two characters. */
export function wrapped(text: string, width: number, sizePx = 12): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(
    /(?<=[^\d][ \n])|(?<=[\u{3000}-\u{9FFF}\u{FF00}-\u{FFEF}])(?![，。、；：）”]|\d+[月日年])/u,
  )) {
    if (line !== '' && textWidth((line + part).trimEnd(), sizePx) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
