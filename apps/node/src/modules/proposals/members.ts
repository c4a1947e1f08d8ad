import {
  inProtocolOrder,
  type AgencyId,
  type Directory,
  type Instant,
  type StateCode,
} from '@concert/statement'

/** The members on that day, in protocol order: their silence or their consensus is what a decision rests on. */
export function membersAt(directory: Directory, now: Instant): StateCode[] {
  const day = now.slice(0, 10)
  return inProtocolOrder(directory)
    .filter(({ role }) => role === 'member')
    .filter(({ since = day, until = day }) => since <= day && day <= until)
    .map(({ state }) => state)
}

/** The state that an agency speaks for; the Secretariat speaks for none. */
export function stateOf(agency: string, { agencies }: Directory): StateCode | undefined {
  return agencies.get(agency as AgencyId)?.state
}

/** The member that an agency speaks for. */
export function memberOf(agency: string, directory: Directory, now: Instant): StateCode | undefined {
  const state = stateOf(agency, directory)
  return state !== undefined && membersAt(directory, now).includes(state) ? state : undefined
}
