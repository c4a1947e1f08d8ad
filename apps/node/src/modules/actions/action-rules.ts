import type { Sentence } from '@concert/language'
import type { AgencyId, Understood } from '@concert/statement'
import { asAuthor } from '../../kernel/as-author.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { findAction, partOf, type Action } from './queries.ts'
import { actionsSay } from './rule-texts.ts'
import {
  actionsOf,
  cancelledFault,
  isReached,
  newestFault,
  unknownAction,
  withinFaults,
  type Context,
} from './rule-view.ts'
import { commitmentsIn, readSources, sourceKinds, type Source } from './source.ts'

type Statement = Understood<'actions.action'>

/** An action is for whom its author may speak, comes from what all its readers may read, and waits for nothing in a ring. */
export async function actionFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  const speaking = [...authorFaults(statement, context), ...carrierFaults(statement, context)]
  if (speaking.length > 0) return speaking
  const { by, replaces, body } = statement
  const actions = await actionsOf(by, [replaces, ...(body.dependsOn ?? [])], context)
  const versions = versionFaults(statement, actions, context)
  if (versions.length > 0) return versions
  return [...(await sourceFaults(statement, context)), ...dependencyFaults(statement, actions)]
}

/** The Secretariat for all, and an agency for its own state alone. */
function authorFaults({ by, body }: Statement, { directory }: Context): CodedFault[] {
  if (by === directory.secretariat) return []
  const state = directory.agencies.get(by)?.state
  const others = [...body.states, ...(body.agencies ?? []).map((agency) => partOf(agency, directory))].filter(
    (one) => one !== state,
  )
  if (others.length === 0) return []
  const said = actionsSay.speaksForOwnState({ others: [...new Set(others)], by, state })
  return [faultAt('not-entitled', 'by', said)]
}

/** Whoever is to carry it out is known; they, the author and the Secretariat read what is said of it. */
function carrierFaults({ by, body, audience }: Statement, { directory }: Context): CodedFault[] {
  const reads = (agency: AgencyId): boolean => isReached(agency, audience, directory)
  const agencies = [...directory.agencies.values()]
  const ofStates = body.states.flatMap((state, at): CodedFault[] => {
    const place = `body.states.${at}`
    const own = agencies.filter((one) => one.state === state)
    if (own.length === 0) return [faultAt('unknown', place, kernelSays.noAgencyOf({ state }))]
    if (own.some(({ agency }) => reads(agency))) return []
    return [faultAt('conflict', place, actionsSay.keptFromState(state))]
  })
  const ofAgencies = (body.agencies ?? []).flatMap((agency, at): CodedFault[] => {
    const place = `body.agencies.${at}`
    const fault = agencyFault(agency, { place, states: body.states, reads: reads(agency) }, directory)
    return fault === undefined ? [] : [fault]
  })
  const followers = [...new Set([directory.secretariat!, by])].filter((agency) => !reads(agency))
  const ofFollowers = followers.map((agency) => faultAt('conflict', 'audience', actionsSay.mustReach(agency)))
  return [...ofStates, ...ofAgencies, ...ofFollowers]
}

function agencyFault(
  agency: AgencyId,
  { place, states, reads }: Carrying,
  { agencies }: Context['directory'],
): CodedFault | undefined {
  const known = agencies.get(agency)
  if (known === undefined) return faultAt('unknown', place, kernelSays.notInDirectory({ id: agency }))
  if (known.state !== undefined && !states.includes(known.state))
    return faultAt('conflict', place, actionsSay.stateNotNamed(known.state))
  return reads ? undefined : faultAt('conflict', place, actionsSay.keptFromAgency(agency))
}

type Carrying = { readonly place: string; readonly states: readonly string[]; readonly reads: boolean }

/** A later version is by the author of the one before it, or by the Secretariat, while the action is open. */
function versionFaults(
  { by, replaces, audience }: Statement,
  actions: readonly Action[],
  { directory }: Context,
): CodedFault[] {
  if (replaces === undefined) return []
  const place = 'replaces'
  const action = findAction(actions, replaces)
  if (action === undefined) return [unknownAction(place, replaces)]
  const { newest, standing } = action
  const fault = newestFault(action, place, replaces) ?? cancelledFault(action, place)
  if (fault !== undefined) return [fault]
  if (newest.agency !== by && by !== directory.secretariat) {
    return [faultAt('not-entitled', place, actionsSay.versionOfAnother(newest))]
  }
  if (standing === 'complete') return [faultAt('conflict', place, actionsSay.completeReturnFirst)]
  return newest.audience.join(' ') === audience.join(' ')
    ? []
    : [faultAt('conflict', 'audience', actionsSay.readersAsBefore(newest.audience))]
}

async function sourceFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  const { refs: [id] = [], by, audience, body } = statement
  const place = 'refs.0'
  if (id === undefined) return [faultAt('malformed', place, actionsSay.sourceMissing)]
  const view = asAuthor(by, context)
  const [source] = await readSources(view, [id])
  if (source === undefined) return [faultAt('unknown', place, kernelSays.notStatement({ id }))]
  const hindrance = hindranceOf(source, body.paragraph)
  if (hindrance !== undefined) return [faultAt('conflict', hindrance.place, hindrance.said)]
  if (body.paragraph !== undefined) {
    const held = await commitmentsIn(view, id, body.paragraph)
    const unheld = unheldFault(body, source, held)
    if (unheld !== undefined) return [unheld]
  }
  const reach = { by: source.agency as AgencyId, audience: source.audience }
  return withinFaults({ by, audience }, reach, actionsSay.furtherThanSource, context.directory)
}

function unheldFault(
  { paragraph, commitment }: Statement['body'],
  { index }: Source,
  held: number,
): CodedFault | undefined {
  const of = { paragraph: paragraph!, index }
  if (held === 0) return faultAt('unknown', 'body.paragraph', actionsSay.nothingUndertaken(of))
  if (commitment === undefined || commitment < held) return undefined
  const said = actionsSay.commitmentNotHeld({ ...of, last: held - 1, commitment })
  return faultAt('unknown', 'body.commitment', said)
}

function hindranceOf(
  { kind, index }: Source,
  paragraph: string | undefined,
): { readonly place: string; readonly said: Sentence } | undefined {
  const isReadout = kind.startsWith('contacts.')
  if (!(sourceKinds as readonly string[]).includes(kind))
    return { place: 'refs.0', said: actionsSay.noSource({ index, kind }) }
  if (isReadout && paragraph === undefined)
    return { place: 'body.paragraph', said: actionsSay.paragraphMissing }
  if (!isReadout && paragraph !== undefined)
    return { place: 'body.paragraph', said: actionsSay.paragraphOfReadout }
  return undefined
}

function dependencyFaults({ body, replaces }: Statement, actions: readonly Action[]): CodedFault[] {
  const own = findAction(actions, replaces)
  return (body.dependsOn ?? []).flatMap((id, at): CodedFault[] => {
    const place = `body.dependsOn.${at}`
    const action = findAction(actions, id)
    if (action === undefined) return [unknownAction(place, id)]
    if (action.standing === 'cancelled') return [cancelledFault(action, place)!]
    if (own === undefined || !waitsFor(action, own, actions)) return []
    return [faultAt('conflict', place, actionsSay.waitsInRing(action.newest.index))]
  })
}

function waitsFor(
  action: Action,
  other: Action,
  actions: readonly Action[],
  seen = new Set<Action>(),
): boolean {
  if (action === other) return true
  if (seen.has(action)) return false
  seen.add(action)
  return (action.newest.body.dependsOn ?? []).some((id) => {
    const next = findAction(actions, id)
    return next !== undefined && waitsFor(next, other, actions, seen)
  })
}
