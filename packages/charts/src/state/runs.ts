/** Neighbours that hold, run by run; two that are not alike are of different runs. */
export function runsOf<T>(
  all: readonly T[],
  is: (one: T) => boolean,
  alike: (one: T, next: T) => boolean = () => true,
): readonly (readonly T[])[] {
  const runs: T[][] = []
  for (const [at, one] of all.entries()) {
    if (!is(one)) continue
    const before = all[at - 1]
    if (before !== undefined && is(before) && alike(before, one)) runs.at(-1)!.push(one)
    else runs.push([one])
  }
  return runs
}
