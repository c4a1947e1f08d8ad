import type { Text } from '@concert/briefing'
import type { Understood } from '@concert/statement'
import { textOf } from '../../kernel/briefing-text.ts'

/** A conversation and what is said of it as a whole is called by its first topic; a line by its words. */
export function contactsTitle(statement: Understood): Text | undefined {
  switch (statement.kind) {
    case 'contacts.conversation':
    case 'contacts.readout':
    case 'contacts.publication':
      return textOf(statement.body.topics[0]!)
    case 'contacts.press-line':
    case 'contacts.objection':
      return textOf(statement.body.texts)
    default:
      return undefined
  }
}
