/**
 * About how wide a text is drawn, in pixels, rather more than less: there is no measuring without a screen, and the
 * drawing is the same everywhere. The widths are those of Noto Sans and Noto Sans SC.
 */
export function textWidth(text: string, sizePx = 12): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * sizePx
}

function emsOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code >= 0x2e80) return 1
  if (narrow.has(character)) return 0.3
  if (code >= 48 && code <= 57) return 0.575
  if (wide.test(character)) return 0.92
  return upper.test(character) ? 0.7 : 0.59
}

const narrow = new Set(" \u{A0}\u{202F}.,:;!'|()[]iIjl·")
const wide = /[mwMWжмшщюыфЖМШЩЮЫФ@%—]/
const upper = /\p{Lu}/u
