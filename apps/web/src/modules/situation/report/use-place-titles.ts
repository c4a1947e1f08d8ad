import { subdivisionName } from '@concert/statement'
import { useStateNames } from '../../../design/use-state-names.ts'

/** What a place is called: a state in the reader's language, a part of it as ISO 3166-2 does, each with its code. */
export function usePlaceTitles(): (place: string) => string {
  const nameOf = useStateNames()
  return (place) => {
    const [base, ...rest] = place.split('.')
    const name = base!.length === 3 ? nameOf(base) : subdivisionName(base!)
    if (place.length === 3) return name === place ? place : name!
    return name === undefined ? place : `${name} ${rest.join('.')}`.trim() + ` (${place})`
  }
}
