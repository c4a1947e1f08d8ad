import { frequencyOf, type Directory, type Understood } from '@concert/statement'
import type { RuleContext } from '../../kernel/module.ts'
import { findSeries, readRequests } from '../situation/queries.ts'
import { isWithin } from '../../kernel/audience-within.ts'
import { readParameters, readSignals, type Signal, type View } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { asAuthor } from '../../kernel/as-author.ts'
import { agreedFault } from './signals/agreed-fault.ts'
import { readBoard } from './signals/read-board.ts'
import type { ThreatsTables } from './tables.ts'

type Context = RuleContext<ThreatsTables>
type SignalStatement = Understood<'threats.signal'>

/** The Secretariat states what the members have agreed on, and everyone may compute by it. */
export function parametersFaults(
  { by, label, body }: Understood<'threats.parameters'>,
  { directory }: Context,
): CodedFault[] {
  if (by !== directory.secretariat)
    return [
      {
        code: 'not-entitled',
        place: 'by',
        message: 'the Secretariat states what the members have agreed on',
      },
    ]
  if (label !== 'TLP:CLEAR')
    return [{ code: 'conflict', place: 'label', message: 'anyone can compute a signal again: TLP:CLEAR' }]
  return body.algorithms.flatMap((agreed, at) => {
    const message = agreedFault(agreed)
    return message === undefined ? [] : [{ code: 'malformed', place: `body.algorithms.${at}`, message }]
  })
}

/** A signal is by agreed parameters, on a vintage that there is, of a series that all its readers may read. */
export async function signalFaults(statement: SignalStatement, context: Context): Promise<CodedFault[]> {
  const agreed = await agreementFaults(statement, context)
  if (agreed.length > 0) return agreed
  return [
    ...(await vintageFaults(statement, context)),
    ...(await seriesFaults(statement, context)),
    ...(await repetitionFaults(statement, context)),
  ]
}

type Algorithms = Understood<'threats.parameters'>['body']['algorithms']

async function agreementFaults({ by, body }: SignalStatement, context: Context): Promise<CodedFault[]> {
  const { parameters, algorithm, series, period } = body
  const agreed = (await readParameters(asAuthor(by, context))).find(({ id }) => id === parameters)
  if (agreed === undefined)
    return [
      { code: 'unknown', place: 'body.parameters', message: `${parameters} are not agreed in this record` },
    ]
  const found = (JSON.parse(agreed.algorithms) as Algorithms).find(({ id }) => id === algorithm)
  if (found === undefined)
    return [
      {
        code: 'unknown',
        place: 'body.algorithm',
        message: `entry ${agreed.index} agrees on none of this id`,
      },
    ]
  if (!found.indicators.includes(series.indicator))
    return [
      { code: 'conflict', place: 'body.series.indicator', message: `"${algorithm}" is not agreed for it` },
    ]
  return found.frequency === frequencyOf(period)
    ? []
    : [
        {
          code: 'conflict',
          place: 'body.period',
          message: `"${algorithm}" is for periods of a ${found.frequency}`,
        },
      ]
}

async function vintageFaults({ body: { vintage } }: SignalStatement, { db }: Context): Promise<CodedFault[]> {
  const { size } = await db.selectFrom('position').select('size').executeTakeFirstOrThrow()
  return vintage <= size
    ? []
    : [{ code: 'future', place: 'body.vintage', message: `the record has ${size} entries` }]
}

async function seriesFaults(statement: SignalStatement, context: Context): Promise<CodedFault[]> {
  const { by, about, body, audience } = statement
  const { stratum = '', dataset = '', ...series } = body.series
  const found = (
    await findSeries(asAuthor(by, context), {
      event: about,
      ...series,
      dataset,
      frequency: frequencyOf(body.period),
    })
  ).filter((one) => one.stratum === stratum)
  if (found.length === 0)
    return [{ code: 'unknown', place: 'body.series', message: 'is not a series of this record' }]
  const isKept = found.some((one) =>
    isWithin({ audience, by }, { audience: one.audience.split(' '), by: one.agency }, context.directory),
  )
  return isKept
    ? []
    : [
        {
          code: 'conflict',
          place: 'audience',
          message: `reaches further than the series: ${found[0]!.audience}`,
        },
      ]
}

async function repetitionFaults(
  { by, about, audience, body }: SignalStatement,
  context: Context,
): Promise<CodedFault[]> {
  const { series, period, algorithm, parameters, vintage } = body
  const said = await readSignals(asAuthor(by, context), {
    event: about,
    place: series.place,
    indicator: series.indicator,
    algorithm,
    period,
    parameters,
    agency: by,
    audience: audience.join(' '),
  })
  const same = said.find(
    (one) =>
      one.vintage === vintage &&
      one.owner === series.agency &&
      one.stratum === (series.stratum ?? '') &&
      one.dataset === (series.dataset ?? ''),
  )
  return same === undefined
    ? []
    : [{ code: 'conflict', place: 'body.vintage', message: `stands at entry ${same.index} already` }]
}

/** Of a signal that the author may see; where it asks for verification it names the request to that state. */
export async function triageFaults(
  { by, inReplyTo, audience, body }: Understood<'threats.triage'>,
  context: Context,
): Promise<CodedFault[]> {
  const view = asAuthor(by, context)
  const signal = await findSignal(view, inReplyTo!)
  if (signal === undefined)
    return [{ code: 'unknown', place: 'inReplyTo', message: `${inReplyTo!} is not a signal of this record` }]
  const reach = reachFaults({ by, audience }, signal, context.directory)
  if (reach.length > 0 || body.request === undefined) return reach
  const request = (await readRequests(view)).find(({ id }) => id === body.request)
  if (request === undefined)
    return [
      { code: 'unknown', place: 'body.request', message: 'is not a verification request of this record' },
    ]
  return request.state === signal.state
    ? []
    : [
        {
          code: 'conflict',
          place: 'body.request',
          message: `asks ${request.state}; the signal is of ${signal.place}`,
        },
      ]
}

type Found = Pick<Signal, 'audience' | 'agency' | 'state' | 'place'>

/** One that an agency has stated, or one on the board, which goes as far as its series. */
async function findSignal(view: View, id: string): Promise<Found | undefined> {
  const [stated] = await readSignals(view, { id })
  return stated ?? (await readBoard(view, { id }))[0]
}

function reachFaults(
  own: Parameters<typeof isWithin>[0],
  { audience, agency }: { readonly audience: string; readonly agency: string },
  directory: Directory,
): CodedFault[] {
  if (isWithin(own, { audience: audience.split(' '), by: agency }, directory)) return []
  return [
    { code: 'conflict', place: 'audience', message: `reaches further than the signal itself: ${audience}` },
  ]
}
