import { z } from 'zod'
import { labelFault } from './codes/label.ts'
import { maxPayloadBytes } from './envelope.ts'
import { statementFrameSchema, type Frame, type Understood } from './frame.ts'
import { frameFaults } from './kinds/frame-faults.ts'
import { isKind, kinds, type Bodies, type Kind } from './kinds/kinds.ts'
import { parseJson } from './parse-json.ts'
import { faultyValue, parseWith } from './parse-with.ts'
import { utf8 } from './utf8.ts'

/** A statement kept whole but shown raw: its kind is unknown here, or its version is newer. */
export type Statement =
  | { readonly understood: true; readonly statement: Understood }
  | { readonly understood: false; readonly statement: Frame }

/**
 * Parses a payload whose signature has been verified; still attacker-controlled by whoever holds a key.
 * Throws StatementError naming every faulty field.
 */
export function parseStatement(payload: Uint8Array): Statement {
  const raw = parseJson(payload, 'statement', { maxBytes: maxPayloadBytes, maxDepth: 12 })
  const frame = parseWith(statementFrameSchema, raw, 'statement', 'not-a-statement')
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
