import type { AgencyId, Directory, Understood } from '@concert/statement'
import type { DraftContext } from '../../kernel/module.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { isWithin } from '../../kernel/audience-within.ts'
import { readAcknowledgements, readAlerts, type Alert } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { asAuthor } from '../../kernel/as-author.ts'
import { threatsSay } from './rule-texts.ts'
import type { ThreatsTables } from './tables.ts'

type Context = DraftContext<ThreatsTables>
type AlertStatement = Understood<'threats.alert'>

/** An alert reaches all whom it names, has not expired, and is real in a real record alone. */
export async function alertFaults(statement: AlertStatement, context: Context): Promise<CodedFault[]> {
  return [
    ...recordFaults(statement),
    ...recipientFaults(statement, context.directory),
    ...expiryFaults(statement, context.now),
    ...(await referenceFaults(statement, context)),
  ]
}

/** Records of exercises and samples have an origin of their own, which every statement signs. */
export function isRealRecord(origin: string): boolean {
  return !/\/(?:exercise|sample)$/.test(origin)
}

function recordFaults({ record, body: { status } }: AlertStatement): CodedFault[] {
  const isReal = isRealRecord(record)
  if (status === 'test' || (status === 'actual') === isReal) return []
  return [faultAt('conflict', 'body.status', isReal ? threatsSay.exerciseApart : threatsSay.nothingActual)]
}

function recipientFaults({ audience, by, body }: AlertStatement, directory: Directory): CodedFault[] {
  return body.recipients.flatMap((state, at): CodedFault[] => {
    const place = `body.recipients.${at}`
    const agencies = agenciesOf(state, directory)
    if (agencies.length === 0) return [faultAt('unknown', place, kernelSays.noAgencyOf({ state }))]
    return agencies.some((agency) => isVisible(audience, by, { agency }, directory))
      ? []
      : [faultAt('conflict', place, threatsSay.keptFrom({ state }))]
  })
}

function agenciesOf(state: string, { agencies }: Directory): AgencyId[] {
  return [...agencies.values()].filter((one) => one.state === state).map(({ agency }) => agency)
}

function expiryFaults({ body: { expires } }: AlertStatement, now: string): CodedFault[] {
  return expires > now ? [] : [faultAt('conflict', 'body.expires', threatsSay.expired({ expires, now }))]
}

/** An update or a cancellation is by the alert's own author, to all who read it, and there is one of each alert. */
async function referenceFaults(statement: AlertStatement, context: Context): Promise<CodedFault[]> {
  const { by, about, replaces, body, audience } = statement
  if (replaces === undefined) return []
  const alerts = await readAlerts(asAuthor(by, context), { event: about })
  const before = alerts.find(({ id }) => id === replaces)
  if (before === undefined)
    return [faultAt('unknown', 'replaces', threatsSay.notAlertOn({ id: replaces, event: about! }))]
  if (before.agency !== by) return [faultAt('not-entitled', 'replaces', threatsSay.ofOther(before))]
  return hindrances(before, body.status, audience.join(' '))
}

function hindrances(before: Alert, status: string, audience: string): CodedFault[] {
  const { replacedBy: by, type } = before
  if (by !== undefined) return [faultAt('conflict', 'replaces', kernelSays.replacedAlready({ by }))]
  if (type === 'cancel') return [faultAt('conflict', 'replaces', threatsSay.isCancellation)]
  if (before.status !== status) return [faultAt('conflict', 'body.status', threatsSay.otherStatus(before))]
  if (before.audience !== audience) return [faultAt('conflict', 'audience', threatsSay.otherReaders(before))]
  return []
}

/** By an agency of a state that the alert asks, once, and where the alert's author reads it. */
export async function acknowledgementFaults(
  statement: Understood<'threats.acknowledgement'>,
  context: Context,
): Promise<CodedFault[]> {
  const { by, inReplyTo, audience } = statement
  const { directory } = context
  const view = asAuthor(by, context)
  const alert = (await readAlerts(view)).find(({ id }) => id === inReplyTo)
  if (alert === undefined) return [faultAt('unknown', 'inReplyTo', threatsSay.notAlert({ id: inReplyTo! }))]
  const { recipients } = JSON.parse(alert.body) as AlertStatement['body']
  const state = directory.agencies.get(by)?.state
  if (state === undefined || !recipients.includes(state))
    return [faultAt('not-entitled', 'by', threatsSay.notAsked({ asked: recipients.join(', '), by }))]
  const known = (await readAcknowledgements(view, alert.id)).find(({ agency }) => agency === by)
  if (known !== undefined)
    return [faultAt('conflict', 'inReplyTo', threatsSay.acknowledgedAlready({ by, index: known.index }))]
  return reachFaults({ by, audience }, alert, directory)
}

function reachFaults(
  own: { readonly by: AgencyId; readonly audience: readonly string[] },
  alert: Alert,
  directory: Directory,
): CodedFault[] {
  if (!isVisible(own.audience, own.by, { agency: alert.agency as AgencyId }, directory))
    return [faultAt('conflict', 'audience', threatsSay.authorReads(alert))]
  if (isWithin(own, { audience: alert.audience.split(' '), by: alert.agency }, directory)) return []
  return [faultAt('conflict', 'audience', threatsSay.beyondAlert(alert))]
}
