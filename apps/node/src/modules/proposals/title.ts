import type { Text } from '@concert/briefing'
import type { Understood } from '@concert/statement'
import { textOf } from '../../kernel/briefing-text.ts'

/** A version of a proposal and a decision have a title of their own; all else is called by its kind. */
export function proposalsTitle(statement: Understood): Text | undefined {
  switch (statement.kind) {
    case 'proposals.draft':
    case 'proposals.adoption': {
      const { number, title } = statement.body
      const numbered = Object.entries(title).map(([language, text]) => [language, `${number}. ${text}`])
      return textOf(Object.fromEntries(numbered))
    }
    default:
      return undefined
  }
}
