import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'

export const passphraseOption = [
  '--passphrase-file <file>',
  'passphrase of the keys (CONCERT_PASSPHRASE, CONCERT_PASSPHRASE_FILE)',
] as const

/** The passphrase that was given: by flag's file, variable or the variable's file, in that order; undefined when none was. */
export async function givenPassphrase(file?: string): Promise<string | undefined> {
  if (file !== undefined) return readPassphrase(file)
  const { CONCERT_PASSPHRASE: text, CONCERT_PASSPHRASE_FILE: path } = process.env
  return text ?? (path === undefined ? undefined : readPassphrase(path))
}

/** The given passphrase, or the one that lies beside the keys in their folder; undefined when there is neither. */
export async function passphraseFor(keysDir: string, file?: string): Promise<string | undefined> {
  return (
    (await givenPassphrase(file)) ??
    (await readPassphrase(join(keysDir, 'passphrase')).catch(() => undefined))
  )
}

/** The same, but its absence is an error that tells the ways to give it. */
export async function needPassphrase(keysDir: string, file?: string): Promise<string> {
  const passphrase = await passphraseFor(keysDir, file)
  if (passphrase !== undefined) return passphrase
  throw new CommandError(
    'Give the passphrase of the keys: CONCERT_PASSPHRASE, CONCERT_PASSPHRASE_FILE or --passphrase-file',
    exitCodes.usage,
  )
}

async function readPassphrase(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandError(`Cannot read the passphrase file ${path}`, exitCodes.refused, cause)
  })
  const passphrase = text.trim()
  if (passphrase === '') throw new CommandError(`The passphrase file ${path} is empty`)
  return passphrase
}
