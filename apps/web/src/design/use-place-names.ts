import { useStateNames } from './use-state-names.ts'

/** What a place is called: a state by its name, a part of one by its code. */
export function usePlaceNames(): (place: string) => string {
  const stateName = useStateNames()
  return (place) => (/^[A-Z]{3}$/.test(place) ? stateName(place) : place)
}
