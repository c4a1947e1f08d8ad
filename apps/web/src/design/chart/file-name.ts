const longest = 120

/** A file's name that says what is in it, of parts that may be missing; only characters that every system takes. */
export function fileNameOf(parts: readonly (string | undefined)[], extension: 'csv' | 'svg'): string {
  const name = parts
    .filter((part) => part !== undefined && part !== '')
    .join('_')
    .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
    .slice(0, longest)
  return `${name}.${extension}`
}
