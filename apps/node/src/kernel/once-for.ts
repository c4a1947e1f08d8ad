/**
 * What follows from a value that never changes, computed once for as long as that is kept: the same array or object is
 * answered by the same result.
 */
export function onceFor<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { readonly result: V }>()
  return (from) => {
    const found = known.get(from) ?? { result: compute(from) }
    known.set(from, found)
    return found.result
  }
}
