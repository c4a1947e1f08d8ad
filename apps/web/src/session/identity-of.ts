import type { SessionAnswer } from '@concert/api'

export const nobody = 'nobody'

/** Who reads, and as what: where it changes, nothing that was loaded before may be shown any longer. */
export function identityOf({ person, agency, roles }: SessionAnswer): string {
  return person === undefined ? nobody : [person.id, agency ?? '', ...[...roles].sort()].join(' ')
}
