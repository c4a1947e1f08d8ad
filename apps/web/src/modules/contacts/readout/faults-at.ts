/** The faults below a place, named from there on. */
export function faultsAt(faults: readonly string[], place: string): readonly string[] {
  return faults.filter((fault) => fault.startsWith(place)).map((fault) => fault.slice(place.length))
}
