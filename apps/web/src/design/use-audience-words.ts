import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'

/** Who an audience is, in words: circles by their text, states and agencies by their names. */
export function useAudienceWords(): (audience: readonly string[]) => string {
  const { language, texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const nameOf = (one: string): string => {
    const circles: Readonly<Record<string, string>> = texts.design.circles
    const state = data?.states.find(({ state }) => state === one)
    const agency = data?.agencies.find(({ agency }) => agency === one)
    return circles[one] ?? (named(state?.names ?? agency?.names) || one)
  }
  return (audience) => list.format(audience.map(nameOf))
}
