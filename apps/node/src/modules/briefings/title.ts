import type { Text } from '@concert/briefing'
import type { Understood } from '@concert/statement'
import { textOf } from '../../kernel/briefing-text.ts'

/** The title of an issue or a draft in every language that it has words in. */
export function briefingsTitle({ kind, body }: Understood): Text | undefined {
  if (kind !== 'briefings.issue' && kind !== 'briefings.draft') return undefined
  const titles = Object.entries(body.words).map(([language, { title }]) => [language, title] as const)
  return textOf(Object.fromEntries(titles))
}
