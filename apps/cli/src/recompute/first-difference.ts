/** Where two values first differ, in the order in which the first is written, and what stands there in each. */
export type Difference = {
  readonly path: readonly (string | number)[]
  readonly stated: unknown
  readonly computed: unknown
}

/** The first place at which two values of JSON differ; undefined when they say the same. */
export function firstDifference(
  stated: unknown,
  computed: unknown,
  path: readonly (string | number)[] = [],
): Difference | undefined {
  if (Array.isArray(stated) && Array.isArray(computed)) {
    for (let at = 0; at < Math.max(stated.length, computed.length); at++) {
      const found = firstDifference(stated[at], computed[at], [...path, at])
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isObject(stated) || !isObject(computed))
    return Object.is(stated, computed) ? undefined : { path, stated, computed }
  for (const key of new Set([...Object.keys(stated), ...Object.keys(computed)])) {
    const found = firstDifference(stated[key], computed[key], [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
