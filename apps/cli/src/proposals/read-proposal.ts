import type { Proposal, ProposalAnswer, Silence } from '@concert/api'
import type { Client } from '../client.ts'
import { CommandError } from '../command-error.ts'

/** By its number, or by the id of anything that was said of it. */
export function readProposal(client: Client, which: string, asOf?: string): Promise<ProposalAnswer> {
  return client.get<ProposalAnswer>(`/api/proposals/${encodeURIComponent(which)}`, { asOf })
}

export function lastSilence({ number, silences }: Proposal): Silence {
  const last = silences.at(-1)
  if (last === undefined) throw new CommandError(`Proposal ${number} was never under silence`)
  return last
}
