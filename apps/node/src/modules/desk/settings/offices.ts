import type { DeskSettingsBody } from '@concert/api'
import { languagesOf } from '@concert/language'
import { alpha2Of, type AgencyId, type StateCode } from '@concert/statement'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { resolveAsOf } from '../../../kernel/as-of.ts'
import { readDirectory } from '../../directory/queries.ts'
import type { DeskTables } from '../tables.ts'
import type { DeskSettings } from './open-desk-settings.ts'

/** An agency that is told by mail: where, in which languages, and by which clock. */
export type Office = {
  readonly agency: AgencyId
  readonly settings: DeskSettingsBody
  /** Of its focal points in the directory, and the one that it entered itself. */
  readonly addresses: readonly string[]
}

/** Agencies of the directory that are open, with where mail reaches each. */
export async function readOffices(node: NodeParts<DeskTables>, settings: DeskSettings): Promise<Office[]> {
  const directory = node.directory()
  const { focalPoints } = await readDirectory(node.db, await resolveAsOf(undefined, node.db))
  return [...directory.agencies.values()]
    .filter(({ closed }) => closed !== true)
    .map(({ agency }) => {
      const own = settingsFor(agency, settings, node)
      const entered = own.email === null ? [] : [own.email]
      const stated = focalPoints.flatMap((one) => (one.agency === agency && one.email ? [one.email] : []))
      return { agency, settings: own, addresses: [...new Set([...stated, ...entered])] }
    })
}

/**
 * What an agency has entered; before that, mail in the organisation's languages, by the clock of its state. An answer by
 * mail is one person's, so an agency of four eyes takes none unless it has said so.
 */
export function settingsFor(
  agency: AgencyId,
  settings: DeskSettings,
  { directory: known, sessions }: Pick<NodeParts<DeskTables>, 'directory' | 'sessions'>,
): DeskSettingsBody {
  const directory = known()
  return (
    settings.of(agency) ?? {
      zone: zoneOf(directory.agencies.get(agency)?.state),
      languages: [...languagesOf(directory.organisation?.languages)],
      email: null,
      reminders: true,
      notices: true,
      replies: !sessions.asksFourEyes(agency),
      digest: true,
    }
  )
}

/** The state's time zone, where it has one alone (CLDR); UTC where it has several, or belongs to none. */
function zoneOf(state: StateCode | undefined): string {
  const region = state === undefined ? undefined : alpha2Of(state)
  if (region === undefined) return 'UTC'
  const zones = new Intl.Locale('und', { region }).getTimeZones() ?? []
  return zones.length === 1 ? zones[0]! : 'UTC'
}
