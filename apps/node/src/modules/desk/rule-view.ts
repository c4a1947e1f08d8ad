import type { AgencyId, Understood } from '@concert/statement'
import { asAuthor } from '../../kernel/as-author.ts'
import { isWithin } from '../../kernel/audience-within.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { DraftContext } from '../../kernel/module.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { findDeskRequest, readDeskRequests, type ShownRequest } from './queries.ts'
import { deskSays } from './rule-texts.ts'
import type { DeskTables } from './tables.ts'

export type Context = DraftContext<DeskTables>
type Found = { readonly found: ShownRequest } | { readonly faults: readonly CodedFault[] }

/** The request whose newest version the statement names, which still waits for somebody. */
export async function openRequest(
  { by }: Understood,
  { place, id }: { readonly place: string; readonly id: string | undefined },
  context: Context,
): Promise<Found> {
  const found = findDeskRequest(await readDeskRequests(asAuthor(by, context), context.now), id)
  if (found === undefined) return { faults: [faultAt('unknown', place, deskSays.notRequest({ id: id! }))] }
  if (found.request.id !== id)
    return { faults: [faultAt('conflict', place, deskSays.laterVersion(found.request))] }
  if (found.closing !== undefined)
    return { faults: [faultAt('conflict', place, deskSays.closedAt(found.closing))] }
  return { found }
}

/** Whoever is concerned reads it, and nobody whom the request is kept from. */
export function reachFaults(
  said: Pick<Understood, 'audience' | 'by'>,
  { found, readers }: { readonly found: ShownRequest; readonly readers: readonly string[] },
  { directory }: Context,
): CodedFault[] {
  const { audience, agency: by } = found.request
  if (!isWithin(said, { audience, by }, directory))
    return [faultAt('not-entitled', 'audience', deskSays.beyondAudience({ audience }))]
  return unreached(said, readers, { directory })
}

/** Faults for each agency that could not read what concerns it. */
export function unreached(
  { audience, by }: Pick<Understood, 'audience' | 'by'>,
  readers: readonly string[],
  { directory }: Pick<Context, 'directory'>,
): CodedFault[] {
  return readers
    .filter((agency) => !isVisible(audience, by, { agency: agency as AgencyId }, directory))
    .map((agency) => faultAt('malformed', 'audience', deskSays.unreached({ agency })))
}
