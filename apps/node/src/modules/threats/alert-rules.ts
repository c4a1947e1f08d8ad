import type { AgencyId, Directory, Understood } from '@concert/statement'
import type { DraftContext } from '../../kernel/module.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { isWithin } from '../../kernel/audience-within.ts'
import { readAcknowledgements, readAlerts, type Alert } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { asAuthor } from '../../kernel/as-author.ts'
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
  const message = isReal
    ? 'an exercise lives in a record of its own (concert node --exercise), so that nobody takes it for real'
    : 'this is the record of an exercise or a sample, where nothing is actual'
  return [{ code: 'conflict', place: 'body.status', message }]
}

function recipientFaults({ audience, by, body }: AlertStatement, directory: Directory): CodedFault[] {
  return body.recipients.flatMap((state, at): CodedFault[] => {
    const place = `body.recipients.${at}`
    const agencies = agenciesOf(state, directory)
    if (agencies.length === 0)
      return [{ code: 'unknown', place, message: `${state} has no agency in the directory` }]
    return agencies.some((agency) => isVisible(audience, by, { agency }, directory))
      ? []
      : [{ code: 'conflict', place, message: `the audience keeps the alert from every agency of ${state}` }]
  })
}

function agenciesOf(state: string, { agencies }: Directory): AgencyId[] {
  return [...agencies.values()].filter((one) => one.state === state).map(({ agency }) => agency)
}

function expiryFaults({ body: { expires } }: AlertStatement, now: string): CodedFault[] {
  return expires > now
    ? []
    : [{ code: 'conflict', place: 'body.expires', message: `${expires} has passed already (it is ${now})` }]
}

/** An update or a cancellation is by the alert's own author, to all who read it, and there is one of each alert. */
async function referenceFaults(statement: AlertStatement, context: Context): Promise<CodedFault[]> {
  const { by, about, replaces, body, audience } = statement
  if (replaces === undefined) return []
  const alerts = await readAlerts(asAuthor(by, context), { event: about })
  const before = alerts.find(({ id }) => id === replaces)
  if (before === undefined)
    return [
      {
        code: 'unknown',
        place: 'replaces',
        message: `${replaces} is not an alert on ${about!} in this record`,
      },
    ]
  if (before.agency !== by)
    return [
      {
        code: 'not-entitled',
        place: 'replaces',
        message: `entry ${before.index} is an alert of ${before.agency}, which alone updates and cancels it`,
      },
    ]
  const message = hindrance(before, body.status, audience.join(' '))
  return message === undefined ? [] : [{ code: 'conflict', ...message }]
}

function hindrance(
  before: Alert,
  status: string,
  audience: string,
): { place: string; message: string } | undefined {
  if (before.replacedBy !== undefined)
    return { place: 'replaces', message: `is replaced already, by ${before.replacedBy}` }
  if (before.type === 'cancel') return { place: 'replaces', message: 'is a cancellation; give a new alert' }
  if (before.status !== status)
    return { place: 'body.status', message: `must be ${before.status}, as that of the alert it refers to` }
  if (before.audience !== audience)
    return { place: 'audience', message: `must be that of the alert it refers to: ${before.audience}` }
  return undefined
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
  if (alert === undefined)
    return [{ code: 'unknown', place: 'inReplyTo', message: `${inReplyTo!} is not an alert of this record` }]
  const { recipients } = JSON.parse(alert.body) as AlertStatement['body']
  const state = directory.agencies.get(by)?.state
  if (state === undefined || !recipients.includes(state))
    return [
      {
        code: 'not-entitled',
        place: 'by',
        message: `the alert asks ${recipients.join(', ')}, for none of which ${by} speaks`,
      },
    ]
  const known = (await readAcknowledgements(view, alert.id)).find(({ agency }) => agency === by)
  if (known !== undefined)
    return [
      { code: 'conflict', place: 'inReplyTo', message: `${by} acknowledged it at entry ${known.index}` },
    ]
  return reachFaults({ by, audience }, alert, directory)
}

function reachFaults(
  own: { readonly by: AgencyId; readonly audience: readonly string[] },
  alert: Alert,
  directory: Directory,
): CodedFault[] {
  if (!isVisible(own.audience, own.by, { agency: alert.agency as AgencyId }, directory))
    return [
      { code: 'conflict', place: 'audience', message: `${alert.agency}, whose alert it is, must read it` },
    ]
  if (isWithin(own, { audience: alert.audience.split(' '), by: alert.agency }, directory)) return []
  return [
    {
      code: 'conflict',
      place: 'audience',
      message: `reaches further than the alert itself: ${alert.audience}`,
    },
  ]
}
