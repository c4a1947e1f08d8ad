import type { DraftFlags } from './flags.ts'
import { signDrafts } from './sign.ts'
import type { DraftStatement } from './split-sealed.ts'

type Readers = { readonly label: string; readonly audience: string }
type Said = {
  readonly kind: string
  readonly inReplyTo: string
  readonly refs?: readonly string[]
  readonly body: object
  readonly attachments?: DraftStatement['attachments']
}

/** Says something of what goes to certain readers, to exactly those, unless others are named. */
export async function sayOf(on: Readers, said: Said, flags: DraftFlags): Promise<void> {
  const { as: agency, lang, label = on.label, audience = on.audience.split(' ') } = flags
  await signDrafts([{ ...said, agency, lang, label, audience, body: { ...said.body } }], flags)
}
