const mostLetters = 140

/** The first line of a text, cut between words where it is long. */
export function headline(text: string): string {
  const line = text.split('\n', 1)[0]!.trim()
  if (line.length <= mostLetters) return line
  const cut = line.slice(0, mostLetters)
  const space = cut.lastIndexOf(' ')
  return `${(space > mostLetters / 2 ? cut.slice(0, space) : wholeLetters(cut)).trimEnd()} …`
}

/** Not half of a letter that UTF-16 writes in two. */
function wholeLetters(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1)
}
