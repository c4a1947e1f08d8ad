import { type Command, InvalidArgumentError, Option } from 'commander'

/** Where the node is and who asks; the same for every command that speaks to one. */
export function withNodeFlags(command: Command): Command {
  return withJson(command)
    .option('--node <url>', 'address of the node (CONCERT_NODE, else http://127.0.0.1:8080)')
    .option('--token <token>', 'token of this node (CONCERT_TOKEN)')
    .option(
      '--data <folder>',
      'data folder of a node that runs on this machine: address and token are read there',
    )
}

export function withJson(command: Command): Command {
  return command.option('--json', 'machine output on stdout')
}

export function withAsOf(command: Command): Command {
  return command.option('--as-of <when>', 'what was known then: a number of entries, a date or an instant')
}

/** Of a list: where it begins, for a node answers no more than so many at once. */
export function withList(command: Command): Command {
  return withAsOf(withNodeFlags(command)).option('--from <count>', 'how many of the list to pass over')
}

/** Who speaks, of what, to whom: of every command that signs. */
export function withDraftFlags(command: Command): Command {
  return withNodeFlags(command)
    .option('--as <agency>', 'the agency that speaks; an administrator names it')
    .option('--event <id>', 'the event', 'covid-19')
    .option('--label <label>', 'TLP label')
    .addOption(new Option('--audience <list>', 'who may read, separated by commas').argParser(parseList))
    .option('--lang <tag>', 'language of the text')
}

export type DraftFlags = {
  readonly as?: string
  readonly event: string
  readonly label?: string
  readonly audience?: readonly string[]
  readonly lang?: string
  readonly node?: string
  readonly token?: string
  readonly data?: string
  readonly json?: boolean
}

/** A list separated by commas, in the order that a statement needs: sorted, without repeats. */
export function parseList(text: string): string[] {
  const list = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (list.length === 0) throw new InvalidArgumentError('It is empty.')
  return [...new Set(list)].sort()
}

export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a port from 0 to 65535.')
}

/** A place among others, from 0. */
export function parsePlace(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a number: 0 is the first, 1 the second.')
}

export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}
