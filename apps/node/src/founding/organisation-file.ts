import { roles } from '@concert/api'
import { agencySchema, agencyTypes, eventIdSchema, membershipRoles, stateSchema } from '@concert/statement'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const namesSchema = z
  .record(z.string(), z.string().min(1))
  .refine((names) => 'en' in names, 'needs an English name')

/** The one data file that makes a node this organisation's: another organisation replaces it. */
const organisationSchema = z.strictObject({
  origin: z.string().regex(/^[a-z0-9.-]+(?:\/[a-z0-9._-]+)*$/, 'must be a URL without its scheme'),
  names: namesSchema,
  shortNames: namesSchema,
  languages: z.array(z.string()).min(1),
  chairRule: z.strictObject({ rotation: z.literal('protocol-order'), collation: z.string() }),
  secretariat: z.strictObject({ agency: agencySchema, names: namesSchema }),
  /** In protocol order within each role. */
  states: z.array(
    z.strictObject({
      state: stateSchema,
      role: z.enum(membershipRoles),
      names: namesSchema,
      since: z.iso.date().optional(),
      population: z
        .strictObject({ persons: z.number().int(), year: z.number().int(), source: z.string() })
        .optional(),
      /** The agency that reports the situation. */
      reports: agencySchema,
      agencies: z
        .array(z.strictObject({ agency: agencySchema, type: z.enum(agencyTypes), names: namesSchema }))
        .min(1),
    }),
  ),
  /** Events under surveillance from the start. */
  events: z.array(
    z.strictObject({
      event: eventIdSchema,
      names: namesSchema,
      icd11: z.string().optional(),
      aliases: z.array(z.string()).optional(),
      firstKnown: z.iso.date().optional(),
    }),
  ),
  rhythm: z
    .strictObject({ every: z.enum(['day', 'week']), by: z.string(), weekday: z.number().int().optional() })
    .optional(),
  /** Agencies that have what one person drafts signed by another, until their administrators decide otherwise. */
  fourEyes: z.array(agencySchema).default([]),
  /** Into which a sample lets anyone step: offices, never persons. */
  offices: z
    .array(
      z.strictObject({
        office: z.string().regex(/^[a-z][a-z0-9-]{1,47}$/, 'must be lowercase letters, digits and hyphens'),
        agency: agencySchema,
        titles: namesSchema,
        roles: z.array(z.enum(roles)).min(1),
      }),
    )
    .default([]),
})

export type OrganisationFile = z.infer<typeof organisationSchema>

/** Reads and checks the file; throws an Error that names every faulty place. */
export async function readOrganisation(path: string | URL): Promise<OrganisationFile> {
  const text = await readFile(path, 'utf8')
  const result = organisationSchema.safeParse(parseText(text, path))
  if (!result.success)
    throw new Error(`Cannot read organisation file ${String(path)}:\n${z.prettifyError(result.error)}`)
  refuseWrongOrder(result.data, path)
  refuseUnknownAgencies(result.data, path)
  return result.data
}

function parseText(text: string, path: string | URL): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`Cannot read organisation file ${String(path)}: it is not JSON`, { cause })
  }
}

/** Protocol order follows the organisation's own rule: the alphabetical order of the states' names in one language. */
function refuseWrongOrder({ states, chairRule }: OrganisationFile, path: string | URL): void {
  const collator = new Intl.Collator(chairRule.collation)
  for (const [at, state] of states.entries()) {
    const before = states[at - 1]
    if (before === undefined || before.role !== state.role) continue
    const [first, second] = [before, state].map(
      ({ names }) => names[chairRule.collation] ?? names['en']!,
    ) as [string, string]
    if (collator.compare(first, second) > 0)
      throw new Error(
        `Cannot read organisation file ${String(path)}: states: ${second} comes before ${first} in the order of ${chairRule.collation}`,
      )
  }
}

function refuseUnknownAgencies(
  { secretariat, states, offices, fourEyes }: OrganisationFile,
  path: string | URL,
): void {
  const known = new Set(
    [secretariat, ...states.flatMap(({ agencies }) => agencies)].map(({ agency }) => agency),
  )
  const named = [...offices.map(({ agency }) => agency), ...fourEyes, ...states.map(({ reports }) => reports)]
  const unknown = named.find((agency) => !known.has(agency))
  if (unknown !== undefined)
    throw new Error(`Cannot read organisation file ${String(path)}: ${unknown} is not one of its agencies`)
}
