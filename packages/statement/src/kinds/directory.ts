import { z } from 'zod'
import { keyIdSchema, publicKeySchema } from '../codes/key.ts'
import { agencySchema } from '../codes/label-schema.ts'
import { dateSchema } from '../codes/period-schema.ts'
import { placeSchema } from '../codes/place-schema.ts'
import { stateSchema } from '../codes/state-schema.ts'
import { languageTagSchema, lineSchema, namesSchema, proseSchema } from '../codes/text.ts'
import { instantSchema } from '../codes/instant-schema.ts'

/** `hosted`: kept by the Secretariat's node for an agency without one; everything it signs says so. */
const custodySchema = z.enum(['own', 'hosted'])

export const membershipRoles = ['member', 'observer', 'dialogue-partner'] as const
export const agencyTypes = [
  'health-ministry',
  'sanitary-epidemiological-service',
  'foreign-ministry',
  'secretariat',
] as const

/** Kinds of the directory: the organisation, its states and agencies, and their keys. Offices, never persons. */
export const directoryKinds = {
  /** Founds the record: the first entry, signed by the key that it names, which is the Secretariat's first. */
  'directory.organisation': {
    version: '1.0',
    body: z.strictObject({
      names: namesSchema,
      shortNames: namesSchema,
      languages: z.array(languageTagSchema).min(1).max(10),
      chairRule: z.strictObject({
        rotation: z.literal('protocol-order'),
        collation: languageTagSchema,
      }),
      secretariat: z.strictObject({ agency: agencySchema, names: namesSchema, publicKey: publicKeySchema }),
      notice: namesSchema.optional(),
    }),
  },
  'directory.membership': {
    version: '1.0',
    body: z
      .strictObject({
        state: stateSchema,
        role: z.enum(membershipRoles),
        names: namesSchema,
        /** Place in protocol order among the states of the same role, from 1. */
        protocolOrder: z.number().int().min(1).max(300),
        since: dateSchema.optional(),
        until: dateSchema.optional(),
        /** The denominator of rates for this state, with where it is from. */
        population: z
          .strictObject({
            persons: z.number().int().min(1).max(10_000_000_000),
            year: z.number().int().min(1900).max(2200),
            source: lineSchema(300),
          })
          .optional(),
      })
      .refine(({ since, until }) => since === undefined || until === undefined || since <= until, {
        path: ['until'],
        message: 'must not be before since',
      }),
  },
  'directory.agency': {
    version: '1.0',
    body: z
      .strictObject({
        agency: agencySchema,
        type: z.enum(agencyTypes),
        /** The state that it speaks for; absent only for the organisation's own Secretariat. */
        state: stateSchema.optional(),
        names: namesSchema,
        closed: z.boolean().optional(),
      })
      .refine(({ type, state }) => (state === undefined) === (type === 'secretariat'), {
        path: ['state'],
        message: 'an agency speaks for one state, the Secretariat for none',
      }),
  },
  /** An office that answers day and night for a state (IHR 2005, article 4); an office's address, no person's. */
  'directory.focal-point': {
    version: '1.0',
    body: z.strictObject({
      state: stateSchema,
      agency: agencySchema,
      office: namesSchema,
      officeEmail: z.email().max(200).optional(),
      officeTelephone: z
        .string()
        .regex(/^\+[0-9 ()-]{5,30}$/, 'must be an international telephone number, as +7 495 000-00-00')
        .optional(),
      places: z.array(placeSchema).max(100).optional(),
      /** 1, or absent, is asked first; a later one when those before it have not answered in time. */
      rank: z.number().int().min(1).max(9).optional(),
    }),
  },
  /** Signed by the Secretariat, and by the new key itself as proof that its holder has it. */
  'directory.key-enrolment': {
    version: '1.0',
    body: z.strictObject({ agency: agencySchema, publicKey: publicKeySchema, custody: custodySchema }),
  },
  /** Signed by the agency's key that it replaces and by the new one. */
  'directory.key-rotation': {
    version: '1.0',
    body: z.strictObject({ previous: keyIdSchema, publicKey: publicKeySchema, custody: custodySchema }),
  },
  /** Signed by the agency or, where its keys are lost, by the Secretariat. What was signed before stands. */
  'directory.key-revocation': {
    version: '1.0',
    body: z
      .strictObject({
        agency: agencySchema,
        keyid: keyIdSchema,
        reason: z.enum(['lost', 'compromised', 'retired']),
        compromisedSince: instantSchema.optional(),
        note: proseSchema(2_000).optional(),
      })
      .refine(({ reason, compromisedSince }) => compromisedSince === undefined || reason === 'compromised', {
        path: ['compromisedSince'],
        message: 'is only for a key that was compromised',
      }),
  },
} as const
