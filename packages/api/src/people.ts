import { agencySchema } from '@concert/statement'
import { z } from 'zod'

/**
 * Persons at a node: who is signed in, as what, and how. Persons' data stay at the node; none of it is in the record.
 * The shapes of what the people's routes are asked and answer; a test holds the answers to them.
 */

/** What a person may do for an agency. Each includes the ones before it, but to administer is apart from signing. */
export const roles = ['reads', 'drafts', 'signs', 'administers'] as const
export type Role = (typeof roles)[number]

const instant = z.string().describe('UTC with milliseconds')
const names = z.record(z.string(), z.string()).describe('by language')
const agency = z.string()
const rolesShown = z.array(z.enum(roles)).describe('with those that they include')
const membership = z.strictObject({ agency, roles: rolesShown })

const line = (max: number): z.ZodType<string, string> =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]*$/u, 'must be a text of one line')

export const personName = line(100)
export const emailAddress = z.email('must be an e-mail address').max(254)
export const personLanguage = z.string().regex(/^[a-z]{2,3}$/, 'must be a language, as en')
export const rolesGiven = z.array(z.enum(roles)).min(1).max(roles.length)

const person = z.strictObject({
  id: z.string(),
  name: z.string().describe('as the person gives it; of an office, its title in English'),
  names: names.optional().describe('of an office of the sample: its title'),
  email: z.string().optional(),
  language: z.string(),
})

/** Why passkeys do not work at the address by which this was asked, and where they do. */
const passkeyMethod = z.strictObject({
  available: z.boolean(),
  reason: z
    .enum(['address-is-ip', 'not-secure', 'other-address'])
    .optional()
    .describe(
      'address-is-ip: the node’s public address is a bare IP, set --public-url to a name; not-secure: it is http and not localhost; other-address: open the workspace at `at` instead',
    ),
  at: z.string().optional().describe('the public address, where passkeys belong to'),
})

export const sessionAnswer = z.strictObject({
  mode: z.enum(['live', 'sample', 'exercise']),
  person: person.optional().describe('absent when nobody is signed in, and for a token'),
  token: z.string().optional().describe('the name of the token that asks'),
  agency: agency.optional().describe('for which the session acts now'),
  roles: rolesShown.describe('at that agency; empty when nobody is signed in'),
  administersNode: z.boolean(),
  agencies: z.array(membership).describe('for which the session may act'),
  fourEyes: z.boolean().describe('the agency has what one drafts signed by another'),
  ends: instant.optional().describe('the session ends then at the latest'),
  methods: z.strictObject({
    passkey: passkeyMethod,
    providers: z.array(z.strictObject({ id: z.string(), agency, names })).describe('OpenID Connect'),
    door: z.boolean().describe('a sample: step in by /api/door'),
  }),
})

/** The session acts for another of the person's agencies from now on. */
export const switchOrder = z.strictObject({ agency: agencySchema })
export const signedOutAnswer = z.strictObject({
  endSession: z
    .string()
    .optional()
    .describe('the provider’s own page to sign out at, if one signed in there'),
})
export const personOrder = z.strictObject({
  name: personName.optional(),
  email: emailAddress.nullable().optional(),
  language: personLanguage.optional(),
})

export const sessionsAnswer = z.strictObject({
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      device: z.string().describe('browser and system, as the browser says'),
      method: z.enum(['passkey', 'provider', 'door']),
      agency,
      created: instant,
      lastUsed: instant.describe('to ten minutes'),
      current: z.boolean(),
    }),
  ),
})

export const doorAnswer = z.strictObject({
  offices: z.array(z.strictObject({ office: z.string(), agency, titles: names, roles: rolesShown })),
})
export const doorOrder = z.strictObject({ office: z.string().max(60) })

export const peopleAnswer = z.strictObject({
  agency: agency.optional(),
  persons: z
    .array(
      z.strictObject({
        ...person.shape,
        roles: rolesShown,
        passkeys: z.number().int().optional().describe('to an administrator of the agency'),
        since: instant.optional(),
        lastUsed: instant.optional().describe('to an administrator of the agency'),
      }),
    )
    .describe('of the caller’s own agency; e-mail addresses only to its administrators'),
  counts: z
    .array(z.strictObject({ agency, persons: z.number().int() }))
    .optional()
    .describe('of all agencies, to an administrator of the node'),
})
export const rolesOrder = z.strictObject({ roles: rolesGiven })

const invitation = z.strictObject({
  id: z.string(),
  agency,
  roles: rolesShown,
  label: z
    .string()
    .optional()
    .describe('for whom it is, in the administrator’s words; often an e-mail address'),
  created: instant,
  by: z.string(),
  expires: instant,
  status: z.enum(['open', 'used', 'revoked', 'expired']),
})
export const invitationsAnswer = z.strictObject({ invitations: z.array(invitation) })
export const invitationOrder = z.strictObject({
  agency: agencySchema
    .optional()
    .describe('the caller’s own when absent; an administrator of the node names any'),
  roles: rolesGiven,
  label: line(200).optional(),
})
export const invitedAnswer = z.strictObject({
  ...invitation.shape,
  token: z.string().describe('shown once'),
  link: z
    .string()
    .describe(
      'the workspace’s page to redeem it at: /workspace/invitation#invitation=TOKEN; the first administrator’s is /workspace/invitation#code=CODE',
    ),
})
export const invitationToken = z.strictObject({ token: z.string().max(100) })
/** What an invitation is for, to whoever holds it. */
export const invitationAnswer = z.strictObject({
  agency,
  names,
  roles: rolesShown,
  label: z.string().optional(),
  expires: instant,
  providers: z.array(z.strictObject({ id: z.string(), names })).describe('by which it can be redeemed, too'),
})

/** What a browser's own WebAuthn call takes and gives, as JSON of WebAuthn Level 3. */
const webAuthnJson = z.record(z.string(), z.unknown())
export const passkeyOptionsAnswer = z.strictObject({
  options: webAuthnJson.describe('PublicKeyCredential…OptionsJSON; good once and for five minutes'),
})
/** Whose the new passkey is: the invitation's, the first administrator's, or of whoever is signed in (neither). */
export const registrationOrder = z.strictObject({
  invitation: z.string().max(100).optional(),
  code: z.string().max(100).optional().describe('the first administrator’s, which the node printed'),
  name: personName.optional().describe('of a new person'),
  email: emailAddress.optional(),
  language: personLanguage.optional(),
})
export const registeredOrder = z.strictObject({
  response: webAuthnJson.describe('RegistrationResponseJSON'),
  passkeyName: line(60).optional().describe('“Work laptop”; named after the device when absent'),
})
export const signInOrder = z.strictObject({ response: webAuthnJson.describe('AuthenticationResponseJSON') })
const passkey = z.strictObject({
  id: z.string(),
  name: z.string(),
  created: instant,
  lastUsed: instant.optional(),
  synced: z.boolean().describe('kept by the maker’s cloud, so that it survives the device'),
})
export const passkeysAnswer = z.strictObject({ passkeys: z.array(passkey) })
export const passkeyOrder = z.strictObject({ name: line(60) })

export const fourEyesAnswer = z.strictObject({
  agency,
  asked: z.boolean(),
  changes: z
    .array(z.strictObject({ asked: z.boolean(), at: instant, by: z.string() }))
    .describe('newest first'),
})
export const fourEyesOrder = z.strictObject({ asked: z.boolean() })

export type SessionAnswer = z.infer<typeof sessionAnswer>
export type SessionsAnswer = z.infer<typeof sessionsAnswer>
export type DoorAnswer = z.infer<typeof doorAnswer>
export type PeopleAnswer = z.infer<typeof peopleAnswer>
export type InvitationsAnswer = z.infer<typeof invitationsAnswer>
export type InvitedAnswer = z.infer<typeof invitedAnswer>
export type InvitationAnswer = z.infer<typeof invitationAnswer>
export type PasskeyOptionsAnswer = z.infer<typeof passkeyOptionsAnswer>
export type PasskeysAnswer = z.infer<typeof passkeysAnswer>
export type FourEyesAnswer = z.infer<typeof fourEyesAnswer>
export type RegistrationOrder = z.input<typeof registrationOrder>
export type InvitationOrder = z.input<typeof invitationOrder>
