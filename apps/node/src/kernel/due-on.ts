import type { Due } from '@concert/api'
import type { AgencyId, Directory } from '@concert/statement'

/** Whether the matter is on that agency: named itself, or any agency of its state when none is named. */
export function isDueOn({ on }: Pick<Due, 'on'>, agency: AgencyId, { agencies }: Directory): boolean {
  if (on.agency !== undefined) return on.agency === agency
  return on.state !== undefined && agencies.get(agency)?.state === on.state
}
