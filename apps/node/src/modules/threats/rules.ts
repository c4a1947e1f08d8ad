import { checkEach, type StatementOf } from '../../kernel/check-each.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import type { DraftContext } from '../../kernel/module.ts'
import type { Keys } from '../../kernel/touched.ts'
import { openEventFaults } from '../situation/queries.ts'
import { acknowledgementFaults, alertFaults } from './alert-rules.ts'
import { assessmentFaults, timelineFaults } from './assessment-rules.ts'
import { asAuthor } from '../../kernel/as-author.ts'
import { parametersFaults, signalFaults, triageFaults } from './signal-rules.ts'
import type { ThreatsTables } from './tables.ts'

type Context = DraftContext<ThreatsTables>
type Statement = StatementOf<'threats'>

/** Two drafts never stand in one batch where the rule of the one must see the other. */
export function touchesThreats({ said }: Draft): Keys {
  if (!said.understood) return { own: [], shared: [] }
  return { own: [ownKey(said.statement as Statement)], shared: [] }
}

function ownKey(statement: Statement): string {
  const { kind, by, about, body } = statement
  switch (kind) {
    case 'threats.parameters':
      return kind
    case 'threats.signal':
      return `${kind} ${by} ${about!} ${JSON.stringify([body.series, body.period, body.algorithm])}`
    case 'threats.triage':
    case 'threats.acknowledgement':
      return `${kind} ${by} ${statement.inReplyTo!}`
    case 'threats.assessment':
    case 'threats.timeline':
      return `${kind} ${by} ${about!} ${body.state ?? ''}`
    case 'threats.alert':
      return `${kind} ${statement.replaces ?? `${by} ${statement.at}`}`
  }
}

/** The refusals of a batch: the first rule that a draft breaks. */
export const checkThreats = checkEach('threats', faultsOf)

async function faultsOf(statement: Statement, context: Context): Promise<CodedFault[]> {
  const faults = await openEventFaults(statement, asAuthor(statement.by, context))
  return faults.length > 0 ? faults : kindFaults(statement, context)
}

function kindFaults(statement: Statement, context: Context): Promise<CodedFault[]> | CodedFault[] {
  switch (statement.kind) {
    case 'threats.parameters':
      return parametersFaults(statement, context)
    case 'threats.signal':
      return signalFaults(statement, context)
    case 'threats.triage':
      return triageFaults(statement, context)
    case 'threats.assessment':
      return assessmentFaults(statement, context)
    case 'threats.timeline':
      return timelineFaults(statement, context)
    case 'threats.alert':
      return alertFaults(statement, context)
    case 'threats.acknowledgement':
      return acknowledgementFaults(statement, context)
  }
}
