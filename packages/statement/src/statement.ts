import { z } from 'zod'
import { utf8 } from './bytes.ts'
import { agencySchema, audienceSchema, labelFault, labelSchema } from './codes/label.ts'
import { instantSchema } from './codes/time.ts'
import { maxPayloadBytes, type StatementId } from './envelope.ts'
import { kinds, type Bodies, type Kind } from './kinds/kinds.ts'
import { parseJson } from './parse-json.ts'
import { parseWith } from './parse-with.ts'

const statementIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits')
  .transform((id) => id as StatementId)

const attachmentSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string().min(3).max(100),
  bytes: z
    .number()
    .int()
    .min(0)
    .max(2 ** 40),
  name: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^/\\\p{Cc}]+$/u, 'must be a plain file name'),
})

/** An attachment's description; its bytes travel apart and are addressed by their SHA-256. */
export type Attachment = z.infer<typeof attachmentSchema>

export const eventIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,47}$/, 'must be an event id: lowercase letters, digits and hyphens')

const frameSchema = z.strictObject({
  kind: z.string().regex(/^[a-z]{2,20}\.[a-z-]{2,40}$/, 'must be module.kind'),
  version: z.string().regex(/^[1-9]\d{0,2}\.(?:0|[1-9]\d{0,2})$/, 'must be major.minor, as 1.0'),
  record: z.string().min(1).max(200),
  by: agencySchema,
  at: instantSchema,
  about: eventIdSchema.optional(),
  label: labelSchema,
  audience: audienceSchema,
  replaces: statementIdSchema.optional(),
  inReplyTo: statementIdSchema.optional(),
  refs: z.array(statementIdSchema).max(64).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag')
    .optional(),
  body: z.record(z.string(), z.unknown()),
  attachments: z.array(attachmentSchema).max(16).optional(),
})

/** What every statement has, whatever its kind. `record` is the origin of the log that it is meant for. */
export type Frame = z.infer<typeof frameSchema>

/** A statement whose kind and version this software knows, with the body in the kind's own shape. */
export type Understood<K extends Kind = Kind> = {
  [P in K]: Frame & { readonly kind: P; readonly body: Bodies[P] }
}[K]

/** A statement kept whole but shown raw: its kind is unknown here, or its version is newer. */
export type Statement =
  | { readonly understood: true; readonly statement: Understood }
  | { readonly understood: false; readonly statement: Frame }

/** The frame's schema, for the API's description. */
export const statementFrameSchema = frameSchema

/**
 * Parses a payload whose signature has been verified; still attacker-controlled by whoever holds a key.
 * Throws StatementError naming every faulty field.
 */
export function parseStatement(payload: Uint8Array): Statement {
  const raw = parseJson(payload, 'statement', { maxBytes: maxPayloadBytes, maxDepth: 12 })
  const frame = parseWith(frameSchema, raw, 'statement', 'not-a-statement')
  refuseContradiction(frame)
  return understand(frame)
}

/** Writes a statement as the payload to be signed, after the same checks that every reader makes. */
export function formatStatement(statement: Frame): Uint8Array {
  const payload = utf8(JSON.stringify(statement))
  parseStatement(payload)
  return payload
}

function understand(frame: Frame): Statement {
  const kind = (kinds as Partial<Record<string, (typeof kinds)[Kind]>>)[frame.kind]
  if (kind === undefined || isNewer(frame.version, kind.version))
    return { understood: false, statement: frame }
  const body = parseWith(
    z.object({ body: kind.body as z.ZodType<Bodies[Kind]> }),
    { body: frame.body },
    frame.kind,
    'not-a-statement',
  ).body
  return { understood: true, statement: { ...frame, body } as Understood }
}

function isNewer(version: string, known: string): boolean {
  const [major, minor] = version.split('.').map(Number) as [number, number]
  const [knownMajor, knownMinor] = known.split('.').map(Number) as [number, number]
  return major > knownMajor || (major === knownMajor && minor > knownMinor)
}

function refuseContradiction(frame: Frame): void {
  const message = labelFault(frame.label, frame.audience)
  if (message !== undefined)
    parseWith(z.never({ error: message }), frame.audience, 'statement', 'not-a-statement')
}
