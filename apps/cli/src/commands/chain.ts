import type { Command } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { withAsOf, withNodeFlags } from '../flags.ts'
import { answer } from '../output.ts'
import { formatChain, type ChainAnswer } from '../show/chain.ts'

type Flags = NodeFlags & { readonly asOf?: string; readonly lang: string }

/** The chain that a thing stands in, oldest first. */
export function chainCommand(command: Command): void {
  withAsOf(withNodeFlags(command.argument('<id>', 'an entry, a statement id, or the whole id of a signal')))
    .option('--lang <language>', 'of the titles, where they are said in it', 'en')
    .addHelpText('after', '\nExample: concert chain 42 --as-of 2020-04-20')
    .action(async (id: string, { asOf, lang, ...flags }: Flags) => {
      const client = await openClient(flags)
      const chain = await client.get<ChainAnswer>(`/api/chain/${encodeURIComponent(id)}`, { asOf })
      answer(flags.json, chain, (shown) => formatChain(shown, lang))
    })
}
