import type { AgencyId } from '@concert/statement'
import { type Command, Option } from 'commander'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openClient, type NodeFlags } from '../client.ts'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { withJson, withNodeFlags } from '../flags.ts'
import { askPlace, completeEnrolment, requestEnrolment, rotate, type Place } from '../keys/key-statements.ts'
import { makeOwnKey, openKeys, openOwnKey } from '../keys/own-key.ts'
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
  ownKeyCommands(key)
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

/** Keys that their agency holds itself: made, requested, enrolled and rotated without ever leaving its folder. */
function ownKeyCommands(key: Command): void {
  withJson(key.command('generate').argument('<agency>'))
    .description('Make a key that the agency holds itself; the record knows it once it is enrolled')
    .requiredOption('--own <folder>', 'folder of its own keys; the file is named by the key id')
    .option(...passphraseOption)
    .action(generate)
  withNodeFlags(key.command('request'))
    .description('Write a request to enrol a key, signed by that key, for the Secretariat to sign too')
    .requiredOption('--key <file>', 'the key file')
    .option(...passphraseOption)
    .action(request)
  withNodeFlags(key.command('enrol').argument('<request>', 'file that "concert key request" wrote'))
    .description("Sign a request with the Secretariat's key, and send it")
    .option('--signer <file>', "the Secretariat's key file; with --data found in the node's keys")
    .option(...passphraseOption)
    .action(enrol)
  withNodeFlags(key.command('rotate').argument('<agency>'))
    .description('Replace a key by another that the agency holds itself')
    .requiredOption('--previous <file>', 'key file of the key that goes')
    .requiredOption('--next <file>', 'key file of the key that comes')
    .option(...passphraseOption)
    .action(rotateKey)
}

async function generate(
  agency: string,
  flags: { own: string; passphraseFile?: string; json?: boolean },
): Promise<void> {
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
  const signer = await secretariatKey(await askPlace(client), flags)
  const { envelope, agency, keyid } = completeEnrolment(bytes, signer)
  note(`Enrolling key ${keyid} of ${agency}.`)
  showReceipt(await client.post<SignedReceipt>('/api/statements', envelope), {
    ...flags,
    kind: 'directory.key-enrolment',
  })
}

async function secretariatKey({ secretariat, keys }: Place, flags: KeyFlags & { signer?: string }) {
  if (flags.signer !== undefined) return openOwnKey(flags.signer, flags.passphraseFile)
  if (flags.data === undefined)
    throw new CommandError(
      "Name the Secretariat's key file with --signer, or its node's folder with --data",
      exitCodes.usage,
    )
  const active = new Set(
    keys.filter(({ agency, ended }) => agency === secretariat && ended === null).map(({ keyid }) => keyid),
  )
  const held = (await openKeys(join(flags.data, 'keys'), flags.passphraseFile)).findLast(({ keyid }) =>
    active.has(keyid),
  )
  if (held !== undefined) return held
  throw new CommandError(
    `There is no key of ${secretariat} that is in force in ${flags.data}/keys; name it with --signer`,
  )
}

async function rotateKey(
  agency: string,
  flags: KeyFlags & { previous: string; next: string },
): Promise<void> {
  const client = await openClient(flags)
  const previous = await openOwnKey(flags.previous, flags.passphraseFile)
  const next = await openOwnKey(flags.next, flags.passphraseFile)
  const wrong = [previous, next].find((key) => key.agency !== agency)
  if (wrong !== undefined)
    throw new CommandError(`The key ${wrong.keyid} is ${wrong.agency}'s, not ${agency}'s`)
  const envelope = rotate(agency as AgencyId, previous, next, await askPlace(client))
  showReceipt(await client.post<SignedReceipt>('/api/statements', envelope), {
    ...flags,
    kind: 'directory.key-rotation',
  })
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
