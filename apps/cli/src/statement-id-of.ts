import type { StatementAnswer } from '@concert/api'
import type { Client } from './client.ts'
import { CommandError } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'

/** The id of what stands at an entry, for lists and chains name entries; anything but a number is an id already. */
export async function statementIdOf(client: Client, which: string): Promise<string> {
  if (which.trim() === '')
    throw new CommandError('The id is empty: name a statement or an entry', exitCodes.usage)
  if (!/^\d{1,16}$/.test(which)) return which
  const { id } = await client.get<StatementAnswer>(`/api/statements/${which}`)
  if (id === undefined) throw new CommandError(`Entry ${which} is sealed from you, or is no statement`)
  return id
}
