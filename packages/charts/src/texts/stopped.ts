/** A sentence with its full stop, which an abbreviation at its end may have brought already. */
export function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
