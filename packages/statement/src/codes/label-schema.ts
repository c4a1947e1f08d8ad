import { z } from 'zod'
import { circles, labels, type AgencyId } from './label.ts'
import { isStateCode } from './state.ts'

export const labelSchema = z.enum(labels)

const agencyPattern = /^[a-z][a-z0-9-]{1,47}$/

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
