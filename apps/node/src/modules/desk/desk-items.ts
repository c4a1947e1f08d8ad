import type { DeskGroup, DeskItem, DeskQuery, Due } from '@concert/api'
import { protocolRank, type AgencyId, type Directory, type Instant } from '@concert/statement'
import { isDueOn } from '../../kernel/due-on.ts'

export type Desk = {
  /** Whose desk it is; undefined: everyone's, who has none and sees what is public. */
  readonly agency: AgencyId | undefined
  readonly directory: Directory
  readonly now: Instant
}

/**
 * What lies on a desk: of the Secretariat all that it may see, of another agency what is on it and what it waits for. What
 * is due at once on one matter stands together, its states in protocol order.
 */
export function deskItems(due: readonly Due[], desk: Desk): DeskItem[] {
  const { agency, directory } = desk
  const isAll = agency === undefined || agency === directory.secretariat
  return due
    .map((one) => itemOf(one, desk))
    .filter(({ own, waiting }) => isAll || own || waiting.includes(agency))
    .sort(byMatter(directory))
}

function byMatter(directory: Directory): (a: DeskItem, b: DeskItem) => number {
  const rankOf = protocolRank(directory)
  const placeOf = ({ due, since, module, what, statement }: DeskItem): string =>
    [due ?? '9', since, module, what, statement ?? ''].join(' ')
  const waiterOf = ({ waiting }: DeskItem): number =>
    rankOf(directory.agencies.get(waiting[0] as AgencyId)?.state)
  return (a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)]
    if (first !== second) return first < second ? -1 : 1
    const [on, otherOn] = [a, b].map((item) => rankOf(stateOf(item, directory))) as [number, number]
    return on - otherOn || waiterOf(a) - waiterOf(b)
  }
}

function itemOf(due: Due, { agency, directory, now }: Desk): DeskItem {
  const own = agency !== undefined && isDueOn(due, agency, directory)
  return { ...due, own, group: groupOf(due, own, now) }
}

/** At the due instant itself it is still in time, but for what expires: that has passed then. */
function groupOf({ due, expires }: Due, own: boolean, now: Instant): DeskGroup {
  if (due !== undefined && (expires === true ? due <= now : due < now)) return 'overdue'
  if (due !== undefined && expires === true) return 'expiring'
  if (own) return 'due'
  return due === undefined ? 'unanswered' : 'waiting'
}

/** Those that concern an agency, a state and an event: what the counts are of. */
export function narrowed(
  items: readonly DeskItem[],
  { agency, state, event }: Pick<DeskQuery, 'agency' | 'state' | 'event'>,
  directory: Directory,
): DeskItem[] {
  return items.filter(
    (item) =>
      (agency === undefined || isDueOn(item, agency, directory) || item.waiting.includes(agency)) &&
      (state === undefined || stateOf(item, directory) === state) &&
      (event === undefined || item.event === event),
  )
}

function stateOf({ on }: DeskItem, { agencies }: Directory): string | undefined {
  return on.state ?? agencies.get(on.agency as AgencyId)?.state
}
