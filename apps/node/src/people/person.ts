import { roles, type Role } from '@concert/api'
import type { AgencyId, Instant } from '@concert/statement'
import { z } from 'zod'

/** A public key with which a person signs in. The private one never leaves the person's device. */
export const passkeySchema = z.strictObject({
  id: z.string().describe('credential id, base64url'),
  publicKey: z.string().describe('COSE key, base64url'),
  counter: z.number().int().min(0),
  transports: z.array(z.string()).optional(),
  name: z.string(),
  synced: z.boolean(),
  created: z.custom<Instant>((value) => typeof value === 'string'),
  lastUsed: z.custom<Instant>((value) => typeof value === 'string').optional(),
})

const agency = z.custom<AgencyId>((value) => typeof value === 'string')

const membershipSchema = z.strictObject({
  agency,
  roles: z.array(z.enum(roles)),
  /** For whom the invitation was, in its administrator's words: by it the agency's provider is believed. */
  label: z.string().optional(),
  /** The roles follow the groups at the agency's provider. */
  byGroups: z.boolean().optional(),
})

/** A person as the node keeps it: what it needs to let one in and to say to colleagues who wrote, and nothing more. */
export const personSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  names: z.record(z.string(), z.string()).optional(),
  email: z.string().optional(),
  language: z.string(),
  memberships: z.array(membershipSchema),
  passkeys: z.array(passkeySchema),
  /** Who it is at an OpenID provider. */
  identities: z.array(z.strictObject({ provider: z.string(), subject: z.string() })),
  created: z.custom<Instant>((value) => typeof value === 'string'),
})

export type Person = z.infer<typeof personSchema>
export type Passkey = z.infer<typeof passkeySchema>
export type Membership = Person['memberships'][number]

const included: Record<Role, readonly Role[]> = {
  reads: ['reads'],
  drafts: ['reads', 'drafts'],
  signs: ['reads', 'drafts', 'signs'],
  administers: ['reads', 'administers'],
}

/** The given roles with all that they include, in their order. */
export function allRoles(given: readonly Role[]): readonly Role[] {
  const all = new Set(given.flatMap((role) => included[role]))
  return roles.filter((role) => all.has(role))
}

export function rolesAt({ memberships }: Person, agency: AgencyId): readonly Role[] {
  return allRoles(memberships.find((one) => one.agency === agency)?.roles ?? [])
}
