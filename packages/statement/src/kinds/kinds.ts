import type { z } from 'zod'
import { actionKinds } from './actions.ts'
import { briefingKinds } from './briefings.ts'
import { contactKinds } from './contacts.ts'
import { deskKinds } from './desk.ts'
import { directoryKinds } from './directory.ts'
import { proposalKinds } from './proposals.ts'
import { recordKinds } from './record.ts'
import { situationKinds } from './situation.ts'
import { threatsKinds } from './threats.ts'

/** Every kind that can be said, with its current version and the schema of its body. */
export const kinds = {
  ...directoryKinds,
  ...situationKinds,
  ...threatsKinds,
  ...contactKinds,
  ...proposalKinds,
  ...actionKinds,
  ...deskKinds,
  ...briefingKinds,
  ...recordKinds,
} as const

export type Kind = keyof typeof kinds
export type Bodies = { readonly [K in Kind]: z.infer<(typeof kinds)[K]['body']> }

export function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text)
}
