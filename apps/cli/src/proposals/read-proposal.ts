import type { Proposal, ProposalAnswer, Silence } from '@concert/api'
import type { Client } from '../client.ts'
import { CommandError } from '../command-error.ts'
import type { DraftFlags } from '../flags.ts'
import { signDrafts } from '../sign.ts'

/** By its number, or by the id of anything that was said of it. */
export function readProposal(client: Client, which: string, asOf?: string): Promise<ProposalAnswer> {
  return client.get<ProposalAnswer>(`/api/proposals/${encodeURIComponent(which)}`, { asOf })
}

export function lastSilence({ number, silences }: Proposal): Silence {
  const last = silences.at(-1)
  if (last === undefined) throw new CommandError(`Proposal ${number} was never under silence`)
  return last
}

type Readers = { readonly label: string; readonly audience: string }
type Said = {
  readonly kind: string
  readonly inReplyTo: string
  readonly refs?: readonly string[]
  readonly body: object
}

/** Says something of what goes to certain readers, to exactly those, unless others are named. */
export async function sayOf(on: Readers, said: Said, flags: DraftFlags): Promise<void> {
  const { as: agency, lang, label = on.label, audience = on.audience.split(' ') } = flags
  await signDrafts([{ ...said, agency, lang, label, audience, body: { ...said.body } }], flags)
}
