import type { Instant } from '@concert/statement'
import { readSaid, type Said, type SaidView } from '../../kernel/said-table.ts'
import { withVersions, type Versioned } from '../../kernel/versions.ts'
import { standingOfRequest, type StandingOfRequest } from './standing.ts'
import { deskTable, type DeskTables } from './tables.ts'

export type { DeskTables }
export type View = SaidView<DeskTables>

type Request = Versioned<Said<'desk.request'>>

/** A request as it stands: its newest version, with all that was said of any of its versions. */
export type ShownRequest = StandingOfRequest & {
  readonly request: Request
  /** Ids of its versions, the newest first, as far back as the viewer sees. */
  readonly versions: readonly string[]
  readonly answers: readonly Said<'desk.answer'>[]
  readonly closing: Said<'desk.closing'> | undefined
}

/** Requests that the viewer may see, oldest first. */
export async function readDeskRequests(view: View, now: Instant): Promise<ShownRequest[]> {
  const versions = withVersions(await readSaid(view, deskTable, ['desk.request']))
  if (versions.length === 0) return []
  const answers = await readSaid(view, deskTable, ['desk.answer'])
  const closings = await readSaid(view, deskTable, ['desk.closing'])
  return versions
    .filter(({ replacedBy }) => replacedBy === undefined)
    .map((request) => {
      const ids = chainOf(request, versions)
      const ofIt = ({ inReplyTo }: { readonly inReplyTo: string | null }): boolean => ids.includes(inReplyTo!)
      const said = { answers: answers.filter(ofIt), closing: closings.find(ofIt) }
      const closed = said.closing?.received
      const standing = standingOfRequest(request.body, { answers: said.answers, closed }, now)
      return { request, versions: ids, ...said, ...standing }
    })
}

/** The request that a statement answers, whichever of its versions it names. */
export function findDeskRequest(
  all: readonly ShownRequest[],
  id: string | undefined,
): ShownRequest | undefined {
  return all.find(({ versions }) => versions.includes(id!))
}

function chainOf(request: Request, versions: readonly Request[]): string[] {
  const before = versions.find(({ id }) => id === request.replaces)
  return [request.id, ...(before === undefined ? [] : chainOf(before, versions))]
}
