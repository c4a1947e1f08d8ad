/**
 * How well folded words meet folded names: every word must be met by one of them. The beginning of a name counts most,
 * then the beginning of a word in it, then any place; letters in their order, close together, count last, as `kzkh` for
 * Kazakhstan. Undefined where a word is met by none.
 */
export function matchScore(words: readonly string[], names: readonly string[]): number | undefined {
  let sum = 0
  for (const word of words) {
    const best = Math.max(...names.map((name) => wordScore(word, name)))
    if (best <= 0) return undefined
    sum += best
  }
  return sum
}

const fewestLetters = 3

function wordScore(word: string, name: string): number {
  const at = name.indexOf(word)
  if (at === 0) return 100 + closeness(word, name)
  if (at > 0) return (/[\p{L}\p{N}]/u.test(name[at - 1]!) ? 50 : 80) + closeness(word, name)
  return word.length < fewestLetters ? 0 : scatteredScore(word, name)
}

/** Of two that begin alike the shorter one is meant. */
function closeness(word: string, name: string): number {
  return (10 * word.length) / name.length
}

/** The letters in their order from the beginning of a word on, with few others in between. */
function scatteredScore(word: string, name: string): number {
  for (const { index } of name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const end = endOfScattered(word, name, index)
    const between = end - index - word.length
    if (end > 0 && between <= word.length) return 30 - between
  }
  return 0
}

/** Where the last letter stands when each is looked for after the one before; 0 when one is missing. */
function endOfScattered(word: string, name: string, start: number): number {
  if (name[start] !== word[0]) return 0
  let at = start
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return 0
  }
  return at
}
