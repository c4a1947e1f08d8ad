/** A piece of text that a file repeats, with what it stands for; `next` is the entry that followed it last time. */
type Entry<T> = { readonly text: string; readonly meaning: T; next: Entry<T> | undefined }

/** The meanings of the pieces that a file has shown so far, each worked out once. */
export type Recall<T> = {
  readonly fields: number
  readonly read: (piece: string) => T | undefined
  readonly entries: Map<string, Entry<T>>
  last: Entry<T> | undefined
}

export type Recalled<T> = Readonly<Entry<T>>

/** Recalls pieces of so many fields. `read` answers what a piece means, or undefined when it is not good. */
export function newRecall<T>(fields: number, read: (piece: string) => T | undefined): Recall<T> {
  return { fields, read, entries: new Map(), last: undefined }
}

/**
 * The entry for the fields, each ended by a comma, that stand first between two places of a text. Rows come sorted one way or another, so the
 * entry of the row before, and the one that followed it last time, are tried before anything is cut out.
 */
export function recallAt<T>(
  recall: Recall<T>,
  text: string,
  at: number,
  end: number,
): Recalled<T> | undefined {
  const { last } = recall
  if (last !== undefined && text.startsWith(last.text, at)) return last
  const guess = last?.next
  if (guess !== undefined && text.startsWith(guess.text, at)) return (recall.last = guess)
  const entry = lookUp(recall, firstFields(text.slice(at, end), recall.fields))
  if (entry === undefined) return undefined
  if (last !== undefined) last.next = entry
  return (recall.last = entry)
}

function lookUp<T>({ entries, read }: Recall<T>, piece: string): Entry<T> | undefined {
  const seen = entries.get(piece)
  if (seen !== undefined) return seen
  const meaning = read(piece.slice(0, -1))
  if (meaning === undefined) return undefined
  const entry = { text: piece, meaning, next: undefined }
  entries.set(piece, entry)
  return entry
}

/** Empty when the row has fewer fields. */
function firstFields(row: string, fields: number): string {
  let end = 0
  for (let field = 0; field < fields; field++) {
    const comma = row.indexOf(',', end)
    if (comma < 0) return ''
    end = comma + 1
  }
  return row.slice(0, end)
}
