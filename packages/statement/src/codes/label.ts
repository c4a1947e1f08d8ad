import { z } from 'zod'
import { isStateCode } from './place.ts'

/** Traffic Light Protocol 2.0 labels, from widest to narrowest. Never translated. A label narrows, it does not grant. */
export const labels = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type Label = (typeof labels)[number]

export const labelSchema = z.enum(labels)

/**
 * Who may read a statement: `public`, or any of the organisation's circles (`members`, `observers`,
 * `dialogue-partners`, `secretariat`), states (`KAZ`) and agencies (`kaz-moh`). Sorted, without repeats.
 */
export type Audience = readonly string[]

export const circles = ['members', 'observers', 'dialogue-partners', 'secretariat'] as const

const agencyPattern = /^[a-z][a-z0-9-]{1,47}$/

export type AgencyId = string & { readonly agencyId: unique symbol }

/** An agency with a circle's name could not be told from the circle in an audience; the Secretariat is its own. */
const reservedIds = new Set<string>(['public', 'members', 'observers', 'dialogue-partners'])

export const agencySchema = z
  .string()
  .regex(agencyPattern, 'must be an agency id: lowercase letters, digits and hyphens, as kaz-moh')
  .refine((id) => !reservedIds.has(id), 'is the name of a circle and cannot be an agency')
  .meta({ examples: ['kaz-moh'] }) as unknown as z.ZodType<AgencyId, string>

export const audienceSchema = z
  .array(z.string().max(48))
  .min(1)
  .max(64)
  .refine(
    (audience) => audience.every(isAudienceMember),
    'each must be public, a circle, a state code or an agency id',
  )
  .refine(
    (audience) => audience.every((one, at) => at === 0 || audience[at - 1]! < one),
    'must be sorted and without repeats',
  )
  .refine((audience) => audience.length === 1 || !audience.includes('public'), 'public stands alone')

function isAudienceMember(one: string): boolean {
  return (
    one === 'public' ||
    (circles as readonly string[]).includes(one) ||
    isStateCode(one) ||
    agencyPattern.test(one)
  )
}

/** TLP:CLEAR is for everyone and everything else is not: the label and the audience must agree on that. */
export function labelFault(label: Label, audience: Audience): string | undefined {
  const isPublic = audience[0] === 'public'
  if (label === 'TLP:CLEAR' && !isPublic)
    return 'TLP:CLEAR is for the public: the audience must be ["public"]'
  if (label !== 'TLP:CLEAR' && isPublic)
    return `${label} is not for the public: name the audience, as ["members","observers"]`
  return undefined
}
