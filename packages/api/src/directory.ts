import { agencyTypes, membershipRoles } from '@concert/statement'
import { z } from 'zod'

/** The shapes of what the directory's routes answer, for the API's description; a test holds the answers to them. */

const index = z.number().int().min(0).describe('place in the log')
const names = z.record(z.string(), z.string()).describe('by language')
const role = z.enum(membershipRoles)

const organisation = z.looseObject({
  index,
  names,
  shortNames: names,
  languages: z.array(z.string()),
  chairRule: z.object({ rotation: z.string(), collation: z.string() }),
  secretariat: z.object({ agency: z.string(), names, publicKey: z.string() }),
  notice: names.optional(),
})

export const directoryAnswer = z.strictObject({
  size: z.number().int(),
  organisation: organisation.optional(),
  states: z
    .array(
      z.strictObject({
        index,
        state: z.string().describe('ISO 3166-1 alpha-3'),
        role,
        protocol_order: z.number().int(),
        since: z.string().nullable(),
        until: z.string().nullable(),
        names,
      }),
    )
    .describe('in protocol order'),
  agencies: z.array(
    z.strictObject({
      index,
      agency: z.string(),
      type: z.enum(agencyTypes),
      state: z.string().nullable(),
      closed: z.boolean(),
      names,
    }),
  ),
  focalPoints: z.array(
    z.strictObject({
      index,
      state: z.string(),
      agency: z.string(),
      rank: z.number().int().describe('in which they are asked, from 1'),
      email: z.string().nullable(),
      telephone: z.string().nullable(),
      office: names,
    }),
  ),
  keys: z.array(
    z.strictObject({
      keyid: z.string(),
      agency: z.string(),
      public_key: z.string().describe('Ed25519, 32 bytes in standard base64'),
      custody: z.enum(['own', 'hosted']),
      enrolled: index,
      ended: index.nullable(),
      reason: z.string().nullable(),
      compromised_since: z.string().nullable(),
    }),
  ),
})

export const nodeAnswer = z.strictObject({
  mode: z.enum(['live', 'sample', 'exercise']),
  origin: z.string(),
  vkey: z.string().describe('verifier key of the log, in note form'),
  size: z.number().int(),
  position: z.number().int().describe('entries that the tables hold'),
  now: z.string(),
  organisation: names.optional(),
  notice: names.optional(),
  states: z.array(z.strictObject({ state: z.string(), role })),
})

export type DirectoryAnswer = z.infer<typeof directoryAnswer>
export type NodeAnswer = z.infer<typeof nodeAnswer>
