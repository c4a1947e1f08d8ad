/**
 * About how wide a text is drawn, in pixels, rather more than less: there is no measuring without a screen, and the
 * drawing is the same everywhere. The widths are those of Noto Sans and Noto Sans SC.
 */
export function textWidth(text: string, sizePx = 12): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * sizePx
}

/** What fits into so many pixels, with an ellipsis where something was left out. */
export function fitted(text: string, width: number, sizePx = 12): string {
  if (textWidth(text, sizePx) <= width) return text
  const kept = Array.from(text)
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, sizePx) > width) kept.pop()
  return `${kept.join('').trimEnd()}…`
}

function emsOf(character: string): number {
  if (character.codePointAt(0)! >= 0x2e80) return 1
  return known.get(character) ?? (/\p{Lu}/u.test(character) ? 0.72 : 0.61)
}

const groups: readonly (readonly [ems: number, characters: string])[] = [
  [0.28, " \u{A0}\u{202F}.,:;'|·ijlI"],
  [0.36, 'frt()J-/"'],
  [0.5, 'cksvxyzEFLSгзкстухчьэ–«»…'],
  [0.575, '0123456789'],
  [0.8, 'жфыюМФЩmwN%+'],
  [1, 'MWШЩЮЖшщ@—◆→'],
]
const known: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([ems, characters]) => Array.from(characters).map((character) => [character, ems] as const)),
)
