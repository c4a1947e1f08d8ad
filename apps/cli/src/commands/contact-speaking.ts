import type { ContactAnswer } from '@concert/api'
import { type Command, Option } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { parseList, withNodeFlags } from '../flags.ts'
import type { DraftStatement } from '../split-sealed.ts'
import { statementIdOf } from '../statement-id-of.ts'

/** By the id or the entry of anything that was said of it. */
export async function readContact(
  which: string,
  flags: NodeFlags,
  asOf?: string,
): Promise<ContactAnswer['contact']> {
  const client = await openClient(flags)
  const id = await statementIdOf(client, which)
  return (await client.get<ContactAnswer>(`/api/contacts/${encodeURIComponent(id)}`, { asOf })).contact
}

export type SpeakFlags = NodeFlags & { readonly as?: string; readonly lang?: string }

/** Of every command that signs here: who speaks, in which language what is not translated is. */
export function speaking(command: Command): Command {
  return withNodeFlags(command)
    .option('--as <agency>', 'the agency that speaks; an administrator names it')
    .option('--lang <tag>', 'language of what is written in one language')
}

export function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(parseList)
}

/** A draft of whoever speaks; what is not stated is left out. */
export function statement(
  kind: string,
  { as: agency, lang }: SpeakFlags,
  said: Omit<DraftStatement, 'kind'>,
): DraftStatement {
  const all = { kind, agency, lang, label: 'TLP:CLEAR', audience: ['public'], ...said }
  return JSON.parse(JSON.stringify(all)) as DraftStatement
}
