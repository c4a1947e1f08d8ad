import type { AgencyId, Audience, Directory } from '@concert/statement'
import { sql, type RawBuilder } from 'kysely'

/** Who is reading: everyone, or somebody of an agency. */
export type Viewer = { readonly agency: AgencyId | undefined }

export const everyone: Viewer = { agency: undefined }

/**
 * The audience members that a viewer counts as: `public`, and for an agency its own id, its state, and the circle
 * of its state's role. A statement is shown to whoever counts as one of its audience, and to its author.
 */
export function memberships(viewer: Viewer, directory: Directory): readonly string[] {
  const agency = viewer.agency === undefined ? undefined : directory.agencies.get(viewer.agency)
  if (agency === undefined) return ['public']
  if (agency.agency === directory.secretariat) return ['public', 'secretariat', agency.agency]
  const state = agency.state === undefined ? undefined : directory.states.get(agency.state)
  if (state === undefined) return ['public', agency.agency]
  return ['public', agency.agency, state.state, `${state.role}s`]
}

export function isVisible(audience: Audience, author: string, viewer: Viewer, directory: Directory): boolean {
  return author === viewer.agency || memberships(viewer, directory).some((one) => audience.includes(one))
}

/** The same as a condition on a row that has `audience` (joined by spaces) and `agency`. */
export function visibleTo(viewer: Viewer, directory: Directory, table: string): RawBuilder<boolean> {
  const mine = memberships(viewer, directory)
  const shared = sql<boolean>`string_to_array(${sql.ref(`${table}.audience`)}, ' ') && ${mine}::text[]`
  if (viewer.agency === undefined) return shared
  return sql<boolean>`(${shared} or ${sql.ref(`${table}.agency`)} = ${viewer.agency})`
}

/** The same for rows of `statement`, where one that was disclosed within the first `size` entries is everyone's. */
export function seenBy(viewer: Viewer, directory: Directory, size = 2_147_483_647): RawBuilder<boolean> {
  return sql<boolean>`(${visibleTo(viewer, directory, 'statement')} or statement.disclosed < ${size})`
}
