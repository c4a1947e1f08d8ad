import type { AgencyId, Understood } from '@concert/statement'
import { asAuthor } from '../../kernel/as-author.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { findAction, partOf, type Action } from './queries.ts'
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
  const message = `names ${[...new Set(others)].join(', ')}: ${by} speaks for ${state ?? 'no state'} alone; the Secretariat lays down what several do`
  return [{ code: 'not-entitled', place: 'by', message }]
}

/** Whoever is to carry it out is known; they, the author and the Secretariat read what is said of it. */
function carrierFaults({ by, body, audience }: Statement, { directory }: Context): CodedFault[] {
  const reads = (agency: AgencyId): boolean => isReached(agency, audience, directory)
  const agencies = [...directory.agencies.values()]
  const ofStates = body.states.flatMap((state, at): CodedFault[] => {
    const place = `body.states.${at}`
    const own = agencies.filter((one) => one.state === state)
    if (own.length === 0)
      return [{ code: 'unknown', place, message: `${state} has no agency in the directory` }]
    if (own.some(({ agency }) => reads(agency))) return []
    return [
      { code: 'conflict', place, message: `the audience keeps the action from every agency of ${state}` },
    ]
  })
  const ofAgencies = (body.agencies ?? []).flatMap((agency, at): CodedFault[] => {
    const place = `body.agencies.${at}`
    const message = agencyHindrance(agency, body.states, reads(agency), { directory })
    return message === undefined ? [] : [{ place, ...message }]
  })
  const followers = [...new Set([directory.secretariat!, by])].filter((agency) => !reads(agency))
  const ofFollowers = followers.map((agency): CodedFault => ({
    code: 'conflict',
    place: 'audience',
    message: `must reach ${agency}, for what others say of the action has the same audience`,
  }))
  return [...ofStates, ...ofAgencies, ...ofFollowers]
}

function agencyHindrance(
  agency: AgencyId,
  states: readonly string[],
  reads: boolean,
  { directory }: Pick<Context, 'directory'>,
): Pick<CodedFault, 'code' | 'message'> | undefined {
  const known = directory.agencies.get(agency)
  if (known === undefined) return { code: 'unknown', message: `${agency} is not in the directory` }
  if (known.state !== undefined && !states.includes(known.state))
    return {
      code: 'conflict',
      message: `is of ${known.state}, which the action does not name in body.states`,
    }
  return reads ? undefined : { code: 'conflict', message: `the audience keeps the action from ${agency}` }
}

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
    const message = `entry ${newest.index} is of ${newest.agency}: it, or the Secretariat, gives the next version`
    return [{ code: 'not-entitled', place, message }]
  }
  if (standing === 'complete')
    return [{ code: 'conflict', place, message: 'is complete; return it first (actions.completion)' }]
  const before = newest.audience.join(' ')
  return before === audience.join(' ')
    ? []
    : [{ code: 'conflict', place: 'audience', message: `must be that of the version before it: ${before}` }]
}

async function sourceFaults(statement: Statement, context: Context): Promise<CodedFault[]> {
  const { refs: [id] = [], by, audience, body } = statement
  const place = 'refs.0'
  if (id === undefined)
    return [
      {
        code: 'malformed',
        place,
        message: 'is missing: name the decision or the readout that it comes from',
      },
    ]
  const view = asAuthor(by, context)
  const [source] = await readSources(view, [id])
  if (source === undefined)
    return [{ code: 'unknown', place, message: `${id} is not a statement of this record` }]
  const message = hindrance(source, body.paragraph)
  if (message !== undefined) return [{ code: 'conflict', ...message }]
  if (body.paragraph !== undefined) {
    const held = await commitmentsIn(view, id, body.paragraph)
    const unheld = unheldFault(body, source, held)
    if (unheld !== undefined) return [unheld]
  }
  const reach = { by: source.agency as AgencyId, audience: source.audience }
  return withinFaults({ by, audience }, reach, 'what it comes from', context.directory)
}

function unheldFault(
  { paragraph, commitment }: Statement['body'],
  { index }: Source,
  held: number,
): CodedFault | undefined {
  if (held === 0) {
    const message = `${paragraph!} is not a paragraph of entry ${index} in which anything is undertaken`
    return { code: 'unknown', place: 'body.paragraph', message }
  }
  if (commitment === undefined || commitment < held) return undefined
  const message = `${paragraph!} of entry ${index} holds commitments 0 to ${held - 1}, and not ${commitment}`
  return { code: 'unknown', place: 'body.commitment', message }
}

function hindrance(
  { kind, index }: Source,
  paragraph: string | undefined,
): { place: string; message: string } | undefined {
  const isReadout = kind.startsWith('contacts.')
  if (!(sourceKinds as readonly string[]).includes(kind))
    return {
      place: 'refs.0',
      message: `entry ${index} is a ${kind}; an action comes from a decision (proposals.adoption) or a readout (contacts.publication, contacts.readout)`,
    }
  if (isReadout && paragraph === undefined)
    return { place: 'body.paragraph', message: 'is missing: name the paragraph whose commitment it is' }
  if (!isReadout && paragraph !== undefined)
    return { place: 'body.paragraph', message: 'is for a readout; a decision is named as a whole' }
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
    const message = `entry ${action.newest.index} waits for this action itself: neither could ever be complete`
    return [{ code: 'conflict', place, message }]
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
