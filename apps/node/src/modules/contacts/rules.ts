import { checkEach, type StatementOf } from '../../kernel/check-each.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import type { DraftContext } from '../../kernel/module.ts'
import type { Keys } from '../../kernel/touched.ts'
import { openEventFaults } from '../situation/queries.ts'
import { answerFaults } from './answer-rules.ts'
import { conversationFaults, pressLineFaults } from './conversation-rules.ts'
import { agreementFaults, objectionFaults, publicationFaults } from './publication-rules.ts'
import type { ContactsTables } from './queries.ts'
import { readoutFaults, withdrawalFaults } from './readout-rules.ts'
import { knownTo, type Known } from './rule-view.ts'

type Statement = StatementOf<'contacts'>

/**
 * A readout rests on a conversation, an answer on a readout, a publication on answers: one at a time of all of them.
 * Conversations that are recorded for the first time rest on nothing, and go together.
 */
export function touchesContacts({ said }: Draft): Keys {
  if (!said.understood) return { own: [], shared: [] }
  const { kind, replaces, inReplyTo } = said.statement
  const keys = ['contacts']
  const isFirst = kind === 'contacts.conversation' && replaces === undefined && inReplyTo === undefined
  return isFirst ? { own: [], shared: keys } : { own: keys, shared: [] }
}

/** The refusals of a batch: the first rule that a draft breaks. */
export const checkContacts = checkEach('contacts', faultsOf)

async function faultsOf(
  statement: Statement,
  context: DraftContext<ContactsTables>,
): Promise<readonly CodedFault[]> {
  const known = await knownTo(statement, context)
  const faults = await openEventFaults(statement, known.view)
  return faults.length > 0 ? faults : kindFaults(statement, known)
}

function kindFaults(
  statement: Statement,
  known: Known,
): Promise<readonly CodedFault[]> | readonly CodedFault[] {
  switch (statement.kind) {
    case 'contacts.conversation':
      return conversationFaults(statement, known)
    case 'contacts.press-line':
      return pressLineFaults(statement, known)
    case 'contacts.readout':
      return readoutFaults(statement, known)
    case 'contacts.answer':
      return answerFaults(statement, known)
    case 'contacts.withdrawal':
      return withdrawalFaults(statement, known)
    case 'contacts.publication':
      return publicationFaults(statement, known)
    case 'contacts.agreement':
      return agreementFaults(statement, known)
    case 'contacts.objection':
      return objectionFaults(statement, known)
  }
}
