/** What the kept fields of every form are named by, before the person, the agency and the form. */
export const keptFieldsPrefix = 'concert-fields '

/** Forgets what was begun in this browser and not said, whoever wrote it: a reader who signs out leaves nothing. */
export function forgetFields(): void {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(keptFieldsPrefix))
    for (const name of names) localStorage.removeItem(name)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
