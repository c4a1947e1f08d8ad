import { frequencyOf, type Directory, type Understood } from '@concert/statement'
import type { RuleContext } from '../../kernel/module.ts'
import { findSeries, readRequests } from '../situation/queries.ts'
import { isWithin } from '../../kernel/audience-within.ts'
import { readParameters, readSignals, type Signal, type View } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { asAuthor } from '../../kernel/as-author.ts'
import { agreedFault } from './signals/agreed-fault.ts'
import { threatsSay } from './rule-texts.ts'
import { readBoard } from './signals/read-board.ts'
import type { ThreatsTables } from './tables.ts'

type Context = RuleContext<ThreatsTables>
type SignalStatement = Understood<'threats.signal'>

/** The Secretariat states what the members have agreed on, and everyone may compute by it. */
export function parametersFaults(
  { by, label, body }: Understood<'threats.parameters'>,
  { directory }: Context,
): CodedFault[] {
  if (by !== directory.secretariat) return [faultAt('not-entitled', 'by', threatsSay.statedBySecretariat)]
  if (label !== 'TLP:CLEAR') return [faultAt('conflict', 'label', threatsSay.computedByAll)]
  return body.algorithms.flatMap((agreed, at) => {
    const texts = agreedFault(agreed)
    return texts === undefined ? [] : [faultAt('malformed', `body.algorithms.${at}`, texts)]
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
    return [faultAt('unknown', 'body.parameters', threatsSay.notAgreed({ parameters }))]
  const found = (JSON.parse(agreed.algorithms) as Algorithms).find(({ id }) => id === algorithm)
  if (found === undefined) return [faultAt('unknown', 'body.algorithm', threatsSay.noSuchAlgorithm(agreed))]
  if (!found.indicators.includes(series.indicator))
    return [faultAt('conflict', 'body.series.indicator', threatsSay.otherIndicator({ algorithm }))]
  const { frequency } = found
  return frequency === frequencyOf(period)
    ? []
    : [faultAt('conflict', 'body.period', threatsSay.otherFrequency({ algorithm, frequency }))]
}

async function vintageFaults({ body: { vintage } }: SignalStatement, { db }: Context): Promise<CodedFault[]> {
  const { size } = await db.selectFrom('position').select('size').executeTakeFirstOrThrow()
  return vintage <= size ? [] : [faultAt('future', 'body.vintage', threatsSay.futureVintage({ size }))]
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
  if (found.length === 0) return [faultAt('unknown', 'body.series', threatsSay.notSeries)]
  const isKept = found.some((one) =>
    isWithin({ audience, by }, { audience: one.audience.split(' '), by: one.agency }, context.directory),
  )
  return isKept ? [] : [faultAt('conflict', 'audience', threatsSay.beyondSeries(found[0]!))]
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
  return same === undefined ? [] : [faultAt('conflict', 'body.vintage', threatsSay.stands(same))]
}

/** Of a signal that the author may see; where it asks for verification it names the request to that state. */
export async function triageFaults(
  { by, inReplyTo, audience, body }: Understood<'threats.triage'>,
  context: Context,
): Promise<CodedFault[]> {
  const view = asAuthor(by, context)
  const signal = await findSignal(view, inReplyTo!)
  if (signal === undefined) return [faultAt('unknown', 'inReplyTo', threatsSay.notSignal({ id: inReplyTo! }))]
  const reach = reachFaults({ by, audience }, signal, context.directory)
  if (reach.length > 0 || body.request === undefined) return reach
  const request = (await readRequests(view)).find(({ id }) => id === body.request)
  if (request === undefined) return [faultAt('unknown', 'body.request', threatsSay.notRequest)]
  const { state } = request
  return state === signal.state
    ? []
    : [faultAt('conflict', 'body.request', threatsSay.otherState({ state, place: signal.place }))]
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
  return [faultAt('conflict', 'audience', threatsSay.beyondSignal({ audience }))]
}
