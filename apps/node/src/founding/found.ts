import type { AgencyId, Kind } from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { RunningNode } from '../kernel/open-node.ts'
import type { OrganisationFile } from './organisation-file.ts'

const open = { label: 'TLP:CLEAR', audience: ['public'], lang: 'en' } as const

/**
 * Founds an empty record: the organisation, its states and agencies, a hosted key for each agency, the events
 * under surveillance and how often each reporting agency reports.
 */
export async function foundOrganisation(
  node: RunningNode,
  file: OrganisationFile,
  notice?: Readonly<Record<string, string>>,
): Promise<void> {
  const secretariat = file.secretariat.agency
  await foundRecord(node, file, notice)
  const say = (kind: Kind, body: Readonly<Record<string, unknown>>, about?: string): Promise<unknown> =>
    node.signAndTake(secretariat, { ...open, kind, body, about })
  await Promise.all(memberships(file).map((body) => say('directory.membership', body)))
  const agencies = file.states.flatMap(({ state, agencies }) =>
    agencies.map((agency) => ({ ...agency, state })),
  )
  await Promise.all(agencies.map((body) => say('directory.agency', body)))
  await Promise.all(agencies.map(({ agency }) => enrolHostedKey(node, secretariat, agency)))
  await Promise.all(
    file.states.map(({ state, reports, names }) =>
      say('directory.focal-point', {
        state,
        agency: reports,
        office: focalPointOf(names),
      }),
    ),
  )
  for (const { event, ...body } of file.events) await say('situation.event', body, event)
  await declareRhythms(node, file)
}

const focalPoints: Readonly<Record<string, (state: string) => string>> = {
  en: (state) => `National focal point of ${state}`,
  ru: (state) => `Национальный координатор: ${state}`,
  zh: (state) => `${state}国家归口单位`,
}

/** What the office is called, in each of these languages that the state has a name in. */
function focalPointOf(names: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(names).flatMap(([language, state]) => {
    const office = focalPoints[language]?.(state)
    return office === undefined ? [] : [[language, office] as const]
  })
  return Object.fromEntries(named)
}

async function foundRecord(
  node: RunningNode,
  file: OrganisationFile,
  notice: Readonly<Record<string, string>> | undefined,
): Promise<void> {
  const { agency, names } = file.secretariat
  const key = await node.keystore.generate(agency)
  const body = {
    names: file.names,
    shortNames: file.shortNames,
    languages: file.languages,
    chairRule: file.chairRule,
    secretariat: { agency, names, publicKey: Buffer.from(key.publicKey).toString('base64') },
    ...(notice === undefined ? {} : { notice }),
  }
  await node.signAndTake(agency, { ...open, kind: 'directory.organisation', body })
}

function memberships({ states }: OrganisationFile): Readonly<Record<string, unknown>>[] {
  const places = new Map<string, number>()
  return states.map(({ state, role, names, since, population }) => {
    const protocolOrder = (places.get(role) ?? 0) + 1
    places.set(role, protocolOrder)
    return { state, role, names, protocolOrder, since, population }
  })
}

/** Makes a key for an agency without a node of its own; it says so in the record. */
export async function enrolHostedKey(
  node: RunningNode,
  secretariat: AgencyId,
  agency: AgencyId,
): Promise<void> {
  const key = await node.keystore.generate(agency)
  const body = { agency, publicKey: Buffer.from(key.publicKey).toString('base64'), custody: 'hosted' }
  await node.signAndTake(secretariat, { ...open, kind: 'directory.key-enrolment', body, cosigners: [key] })
}

async function declareRhythms(node: RunningNode, file: OrganisationFile): Promise<void> {
  if (file.rhythm === undefined) return
  const { rhythm } = file
  await Promise.all(
    file.states.flatMap(({ reports }) =>
      file.events.map(({ event }) =>
        node.signAndTake(reports, { ...open, kind: 'situation.rhythm', about: event, body: rhythm }),
      ),
    ),
  )
}
