/** Which part of a list is asked for; without it all of it, as for a file. */
export type PartAsked = { readonly from: number; readonly limit: number }

/** A part of a list, and how many there are in all. */
export function partOfList<T>(
  all: readonly T[],
  { from, limit }: PartAsked,
): { readonly total: number; readonly part: T[] } {
  return { total: all.length, part: all.slice(from, from + limit) }
}

/** A file is the whole list. */
export const wholeList: PartAsked = { from: 0, limit: Infinity }
