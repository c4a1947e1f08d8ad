import { type Command, Option } from 'commander'
import { openClient, type NodeFlags } from '../client.ts'
import { withNodeFlags } from '../flags.ts'
import { answer, note, printJson } from '../output.ts'
import { formatTable } from '../table.ts'

type Token = {
  readonly name: string
  readonly scope: string
  readonly agency?: string
  readonly created: string
}

/** Tokens of the node: who may read, sign or administer through its API. */
export function tokenCommands(key: Command): void {
  withNodeFlags(key.command('token').argument('<name>'))
    .description('Make a token; it is shown once')
    .addOption(
      new Option('--scope <scope>').choices(['read', 'draft', 'sign', 'administer']).makeOptionMandatory(),
    )
    .option('--agency <agency>', 'whom it reads, drafts or signs for')
    .action(makeToken)
  withNodeFlags(key.command('tokens'))
    .description('List the tokens, without their secrets')
    .action(listTokens)
  withNodeFlags(key.command('revoke-token').argument('<name>'))
    .description('Revoke a token')
    .action(revokeToken)
  withNodeFlags(
    key.command('first-administrator').argument('<code>', 'the code or link that a new node prints'),
  )
    .description('Become the first administrator of a new node; shows the token once')
    .action(redeem)
}

async function makeToken(name: string, flags: NodeFlags & { scope: string; agency?: string }): Promise<void> {
  const { scope, agency } = flags
  const granted = await (
    await openClient(flags)
  ).post<{ token: string }>('/api/tokens', { name, scope, agency })
  showToken(granted, flags)
}

async function listTokens(flags: NodeFlags): Promise<void> {
  const { tokens } = await (await openClient(flags)).get<{ tokens: Token[] }>('/api/tokens')
  answer(flags.json, tokens, () =>
    formatTable<Token>(
      [
        { title: 'name', cell: (token) => token.name },
        { title: 'scope', cell: ({ scope }) => scope },
        { title: 'agency', cell: ({ agency }) => agency },
        { title: 'created', cell: ({ created }) => created },
      ],
      tokens,
    ),
  )
}

async function revokeToken(name: string, flags: NodeFlags): Promise<void> {
  await (await openClient(flags)).remove(`/api/tokens/${encodeURIComponent(name)}`)
  if (flags.json === true) printJson({ revoked: name })
  else note(`The token "${name}" is revoked.`)
}

/** A link names its node; a bare code goes to the one that the flags name. */
async function redeem(codeOrLink: string, flags: NodeFlags): Promise<void> {
  const link = URL.canParse(codeOrLink) ? new URL(codeOrLink) : undefined
  const code = link?.searchParams.get('code') ?? codeOrLink
  const node = flags.node ?? link?.origin
  const client = await openClient({ ...flags, ...(node === undefined ? {} : { node }) })
  showToken(await client.post<{ token: string }>('/api/first-administrator', { code }), flags)
}

function showToken(granted: { token: string }, { json }: NodeFlags): void {
  answer(json, granted, ({ token }) => token)
  if (json !== true) note('Keep it like a password; it is not shown again. CONCERT_TOKEN takes it.')
}
