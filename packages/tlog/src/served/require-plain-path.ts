/**
 * Refuses a path that could lead out of the place where a log is served: only plain names, no `..`, nothing absolute,
 * nothing empty. Throws a RangeError.
 */
export function requirePlainPath(path: string): string {
  const isPlain = path.split('/').every((name) => /^[0-9A-Za-z_-][0-9A-Za-z._-]*$/.test(name))
  if (!isPlain) throw new RangeError(`Cannot read ${JSON.stringify(path)}: not a path below a record`)
  return path
}
