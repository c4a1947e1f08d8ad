/** Makes an answer, or gives the one that was made for the same key just now. */
export type AnswerOnce<T> = (key: string, make: () => Promise<T>) => Promise<T>

/**
 * When something was said, every open page asks the same at once; then one answer serves all who see the same. The key
 * must name all that the answer follows from: whose eyes, how many entries, what minute, what was asked.
 */
export function openAnswerOnce<T>(atMost = 100): AnswerOnce<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make()
    kept.set(key, made)
    // What failed is not kept: whoever asks next tries again.
    made.catch(() => kept.delete(key))
    if (kept.size > atMost) kept.delete(kept.keys().next().value!)
    return made
  }
}
