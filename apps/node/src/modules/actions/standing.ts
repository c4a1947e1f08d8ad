import type { ActionPart, ActionStanding, PartStanding } from '@concert/api'
import type { Bodies } from '@concert/statement'

/** What was said of an action, in the order of the log; `part` is the state, or the agency of no state, that said it. */
export type ActionStep = { readonly index: number; readonly received: string } & (
  | { readonly kind: 'update'; readonly part: string; readonly body: Bodies['actions.update'] }
  | { readonly kind: 'completion'; readonly body: Bodies['actions.completion'] }
  | { readonly kind: 'participation'; readonly body: Bodies['actions.participation'] }
)

/** Who carries an action out as it names them, in protocol order, and the last day (UTC) on which it is not overdue. */
export type ActionTerms = {
  readonly states: readonly string[]
  readonly agencies: readonly string[]
  readonly due: string
}

export type ActionStands = {
  readonly standing: ActionStanding
  /** When the Secretariat confirmed the whole of it. */
  readonly completed: string | undefined
  readonly parts: readonly ActionPart[]
}

type Mark = 'returned' | 'complete' | 'cancelled'

type Part = {
  readonly state?: string
  readonly agency?: string
  readonly named: boolean
  readonly takesPart: boolean
  readonly progress?: ActionPart['progress']
  readonly expected?: string
  readonly mark?: Mark
  readonly since?: string
  readonly index?: number
}

type Whole = {
  readonly parts: ReadonlyMap<string, Part>
  readonly ended: { readonly as: 'complete' | 'cancelled'; readonly at: string } | undefined
}

/**
 * How an action stands on a day, from its newest version and all that was said of it and of its earlier versions. Whoever
 * does not take part stops nobody: it is neither overdue nor waited for.
 */
export function standingOf(terms: ActionTerms, steps: readonly ActionStep[], today: string): ActionStands {
  const { parts, ended } = steps.reduce(take, { parts: namedParts(terms), ended: undefined })
  const isLate = today > terms.due && ended?.as !== 'cancelled'
  const shown = [...parts.values()].map((part) => showPart(part, isLate))
  const isOpen = ended === undefined
  const standing = isOpen ? (isOverdue(shown, isLate) ? 'overdue' : 'open') : ended.as
  return { standing, completed: ended?.as === 'complete' ? ended.at : undefined, parts: shown }
}

/** Standings in which nothing more is expected of whoever the part is. */
export const doneStandings: readonly PartStanding[] = ['achieved', 'complete', 'cancelled', 'apart']

/** All have done theirs: then it is the Secretariat that is waited for. With nobody taking part it is overdue as it is. */
function isOverdue(parts: readonly ActionPart[], isLate: boolean): boolean {
  const nobody = parts.every(({ standing }) => standing === 'apart')
  return isLate && (nobody || parts.some(({ overdue }) => overdue))
}

function namedParts({ states, agencies }: ActionTerms): Map<string, Part> {
  const named = { named: true, takesPart: true }
  return new Map<string, Part>([
    ...states.map((state): [string, Part] => [state, { state, ...named }]),
    ...agencies.map((agency): [string, Part] => [agency, { agency, ...named }]),
  ])
}

function take(whole: Whole, step: ActionStep): Whole {
  switch (step.kind) {
    case 'update':
      return takeUpdate(whole, step)
    case 'completion':
      return step.body.state === undefined ? takeOutcome(whole, step) : takePartOutcome(whole, step)
    case 'participation':
      return takeParticipation(whole, step)
  }
}

type Step<K extends ActionStep['kind']> = Extract<ActionStep, { readonly kind: K }>

/** An update of whoever has no part, as of the Secretariat about the whole, changes no part. */
function takeUpdate(whole: Whole, { part: key, body, received, index }: Step<'update'>): Whole {
  const part = whole.parts.get(key)
  if (part === undefined) return whole
  const { mark: _, expected: _before, ...rest } = part
  const { progress, expected } = body
  return withPart(whole, key, {
    ...rest,
    progress,
    ...(expected === undefined ? {} : { expected }),
    since: received,
    index,
  })
}

/** A part that is returned opens the whole again. */
function takePartOutcome(whole: Whole, { body, received, index }: Step<'completion'>): Whole {
  const part = whole.parts.get(body.state!)
  if (part === undefined) return whole
  const { ended, ...rest } = withPart(whole, body.state!, {
    ...part,
    mark: markOf(body.outcome),
    since: received,
    index,
  })
  return { ...rest, ended: body.outcome === 'returned' ? undefined : ended }
}

function takeOutcome({ parts }: Whole, { body, received, index }: Step<'completion'>): Whole {
  const mark = markOf(body.outcome)
  const marked = [...parts].map(([key, part]): [string, Part] => [
    key,
    isMet(part, mark) ? { ...part, mark, since: received, index } : part,
  ])
  return { parts: new Map(marked), ended: mark === 'returned' ? undefined : { as: mark, at: received } }
}

/** Which parts an outcome of the whole is of: what is complete is not cancelled, and only what was done is returned. */
function isMet({ takesPart, mark, progress }: Part, outcome: Mark): boolean {
  if (!takesPart || mark === 'cancelled') return false
  if (outcome === 'returned') return mark === 'complete' || (mark === undefined && progress === 'achieved')
  return mark !== 'complete'
}

function takeParticipation(whole: Whole, { body, received, index }: Step<'participation'>): Whole {
  const { state, takesPart } = body
  const part = whole.parts.get(state) ?? { state, named: false, takesPart }
  return withPart(whole, state, { ...part, takesPart, since: received, index })
}

function withPart({ parts, ended }: Whole, key: string, part: Part): Whole {
  return { parts: new Map(parts).set(key, part), ended }
}

function markOf(outcome: Bodies['actions.completion']['outcome']): Mark {
  return outcome === 'completed' ? 'complete' : outcome
}

function showPart({ takesPart, mark, ...part }: Part, isLate: boolean): ActionPart {
  const standing = takesPart ? (mark ?? part.progress ?? 'waiting') : 'apart'
  return { ...part, standing, overdue: isLate && !doneStandings.includes(standing) }
}
