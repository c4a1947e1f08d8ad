import { useLanguage } from '../language/language-provider.tsx'
import { hoursAndMinutes } from './hours-and-minutes.ts'

/** A length of time in words: days where it is long, else hours and minutes. */
export function useLength(): (lengthMs: number) => string {
  const { texts } = useLanguage()
  return (lengthMs) => {
    const { hours, minutes } = hoursAndMinutes(lengthMs)
    return texts.design.length(hours, minutes)
  }
}
