import { z } from 'zod'
import { utf8 } from './bytes.ts'
import { agencySchema, audienceSchema, labelFault, labelSchema } from './codes/label.ts'
import { languageTagSchema, lineSchema } from './codes/text.ts'
import { instantSchema } from './codes/time.ts'
import { maxPayloadBytes, type StatementId } from './envelope.ts'
import { frameFaults } from './kinds/frame-faults.ts'
import { isKind, kinds, type Bodies, type Kind } from './kinds/kinds.ts'
import { parseJson } from './parse-json.ts'
import { faultyValue, parseWith } from './parse-with.ts'

const mediaTypePattern =
  /^[A-Za-z0-9][A-Za-z0-9.+-]*\/[A-Za-z0-9][A-Za-z0-9.+-]*(?:; ?[a-z-]+=(?:[\w.+-]+|"[\w.+/ -]+"))*$/

const statementIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits') as unknown as z.ZodType<
  StatementId,
  string
>

export const attachmentSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lowercase hex digits'),
  mediaType: z
    .string()
    .max(100)
    .regex(mediaTypePattern, 'must be a media type, as text/csv or application/pdf'),
  bytes: z
    .number()
    .int()
    .min(0)
    .max(2 ** 40),
  name: lineSchema(200).refine(isFileName, 'must be a plain file name, without a folder'),
})

/** An attachment's description; its bytes travel apart and are addressed by their SHA-256. */
export type Attachment = z.infer<typeof attachmentSchema>

export const eventIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,47}$/, 'must be an event id: lowercase letters, digits and hyphens')

const frameSchema = z.strictObject({
  kind: z.string().regex(/^[a-z]{2,20}\.[a-z-]{2,40}$/, 'must be module.kind'),
  version: z.string().regex(/^[1-9]\d{0,2}\.(?:0|[1-9]\d{0,2})$/, 'must be major.minor, as 1.0'),
  record: z
    .string()
    .max(200)
    .regex(/^[^\s+\p{C}]+$/u, 'must be the origin of a record, as its checkpoint names it'),
  by: agencySchema,
  at: instantSchema,
  about: eventIdSchema.optional(),
  label: labelSchema,
  audience: audienceSchema,
  replaces: statementIdSchema.optional(),
  inReplyTo: statementIdSchema.optional(),
  refs: z.array(statementIdSchema).max(64).optional(),
  lang: languageTagSchema.optional(),
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
  const message = labelFault(frame.label, frame.audience)
  if (message !== undefined)
    throw faultyValue('statement', 'not-a-statement', [{ place: 'audience', message }])
  return understand(frame)
}

/** Writes a statement as the payload to be signed, after the same checks that every reader makes. */
export function formatStatement(statement: Frame): Uint8Array {
  const payload = utf8(JSON.stringify(statement))
  parseStatement(payload)
  return payload
}

function understand(frame: Frame): Statement {
  if (!isKind(frame.kind) || isNewer(frame.version, kinds[frame.kind].version))
    return { understood: false, statement: frame }
  const { body } = parseWith(bodySchemas[frame.kind], frame, frame.kind, 'not-a-statement')
  const statement = { ...frame, body } as Understood
  const faults = frameFaults(statement)
  if (faults.length > 0) throw faultyValue(frame.kind, 'not-a-statement', faults)
  return { understood: true, statement }
}

/** Each kind's body under the key `body`, so that every fault names its place in the statement. */
const bodySchemas = Object.fromEntries(
  Object.entries(kinds).map(([kind, { body }]) => [kind, z.object({ body })]),
) as unknown as Readonly<Record<Kind, z.ZodType<{ body: Bodies[Kind] }>>>

function isNewer(version: string, known: string): boolean {
  const [major, minor] = version.split('.').map(Number) as [number, number]
  const [knownMajor, knownMinor] = known.split('.').map(Number) as [number, number]
  return major > knownMajor || (major === knownMajor && minor > knownMinor)
}

function isFileName(name: string): boolean {
  return !/[/\\]/.test(name) && name !== '.' && name !== '..'
}
