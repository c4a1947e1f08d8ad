import type { AgencyId } from '@concert/statement'
import { type Command, Option } from 'commander'
import { readFile } from 'node:fs/promises'
import { openClient, type Client, type NodeFlags } from '../client.ts'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { withNodeFlags } from '../flags.ts'
import { askPlace, countersign, readRequest, requestEnrolment, rotate } from '../keys/key-statements.ts'
import { makeOwnKey, openOwnKey } from '../keys/own-key.ts'
import { answer, note, print } from '../output.ts'
import { passphraseOption } from '../passphrase.ts'
import { showReceipt, signDrafts, type SignedReceipt } from '../sign.ts'
import { formatKeys, type DirectoryAnswer } from '../show/directory.ts'
import { tokenCommands } from './token.ts'

type KeyFlags = NodeFlags & { readonly passphraseFile?: string }

export function keyCommand(command: Command): void {
  const key = command.addHelpText(
    'after',
    '\nExample: concert key generate kaz-moh --own ./kaz-keys --passphrase-file kaz.pass',
  )
  withNodeFlags(key.command('list').argument('[agency]'))
    .description('Every key, with how it ended')
    .action(listKeys)
  beginCommands(key)
  revokeCommand(key)
  tokenCommands(key)
}

async function listKeys(agency: string | undefined, flags: NodeFlags): Promise<void> {
  const { keys } = await (await openClient(flags)).get<DirectoryAnswer>('/api/directory')
  answer(
    flags.json,
    keys.filter((key) => agency === undefined || key.agency === agency),
    formatKeys,
  )
}

/** Keys that the node keeps for an agency, and keys that an agency holds itself and that never leave its folder. */
function beginCommands(key: Command): void {
  withNodeFlags(key.command('generate').argument('<agency>'))
    .description('Make a key: kept by the node and enrolled at once, or with --own held by the agency itself')
    .option('--own <folder>', 'folder of its own keys; the file is named by the key id')
    .option(...passphraseOption)
    .action(generate)
  withNodeFlags(key.command('request'))
    .description('Write a request to enrol an own key, signed by that key')
    .requiredOption('--key <file>', 'the key file')
    .option(...passphraseOption)
    .action(request)
  withNodeFlags(key.command('enrol').argument('<request>', 'file that "concert key request" wrote'))
    .description("Have a request signed with the Secretariat's key, and taken")
    .option('--signer <file>', "the Secretariat's key file, where its node does not keep the key")
    .option(...passphraseOption)
    .action(enrol)
  withNodeFlags(key.command('rotate').argument('<agency>'))
    .description(
      'Replace a key: the one that the node keeps, or with --previous and --next one that is held elsewhere',
    )
    .option('--previous <file>', 'key file of the key that goes')
    .option('--next <file>', 'key file of the key that comes')
    .option(...passphraseOption)
    .action(rotateKey)
}

type Made = SignedReceipt & { readonly keyid: string }

async function generate(agency: string, flags: KeyFlags & { own?: string }): Promise<void> {
  if (flags.own === undefined) {
    const made = await (await openClient(flags)).post<Made>('/api/keys', { agency })
    showReceipt(made, { ...flags, kind: 'directory.key-enrolment' })
    return note(`Key ${made.keyid} of ${agency} is kept by the node.`)
  }
  const { key, file } = await makeOwnKey(flags.own, agency as AgencyId, flags.passphraseFile)
  const made = { agency, keyid: key.keyid, publicKey: Buffer.from(key.publicKey).toString('base64'), file }
  answer(
    flags.json,
    made,
    () =>
      `Key ${key.keyid} of ${agency} made: ${file}\nNext: concert key request --key ${file} > request.json`,
  )
}

async function request(flags: KeyFlags & { key: string }): Promise<void> {
  const key = await openOwnKey(flags.key, flags.passphraseFile)
  if (key.agency === 'log') throw new CommandError(`${flags.key} is the log's own key; it is no agency's`)
  const bytes = requestEnrolment(key, key.agency, await askPlace(await openClient(flags)))
  print(Buffer.from(bytes).toString('utf8'))
  note(
    `Key ${key.keyid} of ${key.agency}: the Secretariat compares this id with you by another way, and runs "concert key enrol".`,
  )
}

async function enrol(file: string, flags: KeyFlags & { signer?: string }): Promise<void> {
  const client = await openClient(flags)
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CommandError(`Cannot read ${file}: ${(cause as Error).message}`, undefined, cause)
  })
  const { agency, keyid } = readRequest(bytes)
  note(`Enrolling key ${keyid} of ${agency}.`)
  const receipt =
    flags.signer === undefined
      ? await client.post<SignedReceipt>('/api/keys/enrol', bytes)
      : await client.post<SignedReceipt>(
          '/api/statements',
          countersign(bytes, await openOwnKey(flags.signer, flags.passphraseFile)),
        )
  showReceipt(receipt, { ...flags, kind: 'directory.key-enrolment' })
}

async function rotateKey(
  agency: string,
  flags: KeyFlags & { previous?: string; next?: string },
): Promise<void> {
  const client = await openClient(flags)
  const kind = 'directory.key-rotation'
  if (flags.previous !== undefined && flags.next !== undefined) {
    const envelope = await rotateOwn(client, agency, [flags.previous, flags.next], flags)
    return showReceipt(await client.post<SignedReceipt>('/api/statements', envelope), { ...flags, kind })
  }
  if (flags.previous !== undefined || flags.next !== undefined)
    throw new CommandError('Give both --previous and --next, or neither', exitCodes.usage)
  const made = await client.post<Made>('/api/keys/rotate', { agency })
  showReceipt(made, { ...flags, kind })
  note(`Key ${made.keyid} of ${agency} is kept by the node.`)
}

async function rotateOwn(
  client: Client,
  agency: string,
  files: readonly [previous: string, next: string],
  { passphraseFile }: KeyFlags,
): Promise<Uint8Array> {
  const [previous, next] = [
    await openOwnKey(files[0], passphraseFile),
    await openOwnKey(files[1], passphraseFile),
  ]
  const wrong = [previous, next].find((key) => key.agency !== agency)
  if (wrong !== undefined)
    throw new CommandError(`The key ${wrong.keyid} is ${wrong.agency}'s, not ${agency}'s`)
  return rotate(agency as AgencyId, previous, next, await askPlace(client))
}

function revokeCommand(key: Command): void {
  withNodeFlags(key.command('revoke').argument('<keyid>'))
    .description('End a key; what it signed before stands')
    .addOption(
      new Option('--reason <reason>').choices(['lost', 'compromised', 'retired']).makeOptionMandatory(),
    )
    .option('--compromised-since <instant>', 'from when what it signed is in doubt')
    .option('--note <text>', 'in words')
    .option('--as <agency>', 'who revokes it: its agency (the default) or the Secretariat')
    .action(revoke)
}

type RevokeFlags = NodeFlags & { reason: string; compromisedSince?: string; note?: string; as?: string }

async function revoke(keyid: string, flags: RevokeFlags): Promise<void> {
  const { keys } = await (await openClient(flags)).get<DirectoryAnswer>('/api/directory')
  const agency = keys.find((key) => key.keyid === keyid)?.agency
  if (agency === undefined)
    throw new CommandError(`${keyid} is not a key in the directory; "concert key list" shows them`)
  const { reason, compromisedSince, note: words } = flags
  const body = {
    agency,
    keyid,
    reason,
    ...(compromisedSince === undefined ? {} : { compromisedSince }),
    ...(words === undefined ? {} : { note: words }),
  }
  await signDrafts([{ kind: 'directory.key-revocation', agency: flags.as ?? agency, body }], flags)
}
