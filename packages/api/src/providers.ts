import { agencySchema } from '@concert/statement'
import { z } from 'zod'
import { personName, roles } from './people.ts'

/** Sign-in by an agency's own OpenID Connect provider: what is asked and answered about it. */

/** Why one is back at /workspace/sign-in?problem=… without a session. */
export const providerProblems = ['denied', 'failed', 'expired', 'not-invited', 'invitation'] as const

const names = z.record(z.string(), z.string()).describe('by language')
const groups = z.strictObject({
  claim: z.string().min(1).max(100).describe('the claim that lists a person’s groups'),
  roles: z
    .record(z.string().min(1).max(200), z.array(z.enum(roles)).min(1))
    .describe('what each group may do; whoever is in none of them does not come in by groups'),
})

/** Of a provider, all but the client's secret. */
const shape = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'must be lowercase letters, digits and hyphens'),
  agency: agencySchema.describe('whose people the provider vouches for, and for nobody else'),
  names: z
    .record(z.string().regex(/^[a-z]{2,3}$/, 'must be a language, as en'), personName)
    .refine((all) => Object.hasOwn(all, 'en'), 'needs an English name')
    .describe('as the sign-in page shows it, by language'),
  issuer: z.url().max(500).refine(isAllowedIssuer, 'must be https; plain http is for loopback alone'),
  clientId: z.string().min(1).max(300),
  claim: z.enum(['email', 'sub']).describe('what an invitation’s label is compared with'),
  scope: z.string().max(200).default('openid email profile'),
  groups: groups.optional(),
}
export const providerSchema = z.strictObject(shape)
export const providerOrder = z.strictObject({
  ...shape,
  clientSecret: z
    .string()
    .min(1)
    .max(1_000)
    .describe('kept sealed by the keystore’s passphrase, never shown'),
})
export const providersAnswer = z.strictObject({
  providers: z.array(
    z.strictObject({ ...shape, agency: z.string(), names, issuer: z.string(), scope: z.string() }),
  ),
  redirectUri: z.string().describe('to be registered with each provider'),
  signedOutUri: z.string().describe('to be registered for after signing out'),
})

export const providerStartOrder = z.strictObject({
  invitation: z.string().max(100).optional().describe('to redeem by signing in there'),
  to: z
    .string()
    .max(300)
    .regex(/^\/workspace\/[\w./?=&%-]*$/, 'must be a page of the workspace')
    .default('/workspace/')
    .describe('where to go after it'),
})
export const providerStartAnswer = z.strictObject({
  url: z.string().describe('the provider’s page, to go to'),
})

export type ProviderProblem = (typeof providerProblems)[number]
export type ProvidersAnswer = z.infer<typeof providersAnswer>
export type ProviderOrder = z.input<typeof providerOrder>
export type ProviderStartOrder = z.input<typeof providerStartOrder>
export type ProviderStartAnswer = z.infer<typeof providerStartAnswer>

/** What goes over the network in the clear could be anybody's word. */
function isAllowedIssuer(text: string): boolean {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
