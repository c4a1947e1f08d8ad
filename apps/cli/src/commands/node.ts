import { type Command, Option } from 'commander'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { parsePort } from '../flags.ts'
import { note, print } from '../output.ts'
import { stopAtOnce } from '../stop-at-once.ts'
import { givenPassphrase, passphraseOption } from '../passphrase.ts'

type Flags = {
  readonly data: string
  readonly port: number
  readonly host: string
  readonly publicUrl?: string
  readonly siteUrl?: string
  readonly replyPort?: number
  readonly replyHost: string
  readonly replyDomain?: string
  readonly sample?: true
  readonly exercise?: true
  readonly organisation?: string
  readonly passphraseFile?: string
  readonly logLevel: string
}

export function nodeCommand(command: Command): void {
  command
    .requiredOption('--data <folder>', 'data folder; made when it is not there')
    .addOption(new Option('--port <number>', '0 picks a free one').default(8080).argParser(parsePort))
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--public-url <url>',
      'where browsers reach it, as https://concert.example; else CONCERT_URL, else http://localhost and the port',
    )
    .option(
      '--site-url <url>',
      'where other servers carry the public site, as https://figures.example; else CONCERT_SITE_URL, else the public address',
    )
    .addOption(
      new Option(
        '--reply-port <number>',
        'listen for answers to reminders by mail (SMTP); else CONCERT_REPLY_PORT, else nowhere',
      ).argParser(parsePort),
    )
    .option('--reply-host <address>', 'address to listen on for them', '127.0.0.1')
    .option(
      '--reply-domain <domain>',
      'what stands after the @ of their addresses, as replies.concert.example; else CONCERT_REPLY_DOMAIN',
    )
    .addOption(
      new Option('--sample', 'play the historical sample of spring 2020 into it').conflicts('exercise'),
    )
    .option('--exercise', 'a record of a drill, which says so everywhere')
    .option('--organisation <file>', "the organisation's data file, when it is founded")
    .option(...passphraseOption)
    .addOption(
      new Option('--log-level <level>', 'of the requests')
        .default('warn')
        .choices(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    )
    .addHelpText(
      'after',
      '\nDATABASE_URL puts the tables on a PostgreSQL server.\nExample: concert node --data ./data --sample',
    )
    .action(runNode)
}

/** Runs until a signal asks it to stop; a second signal changes nothing, so that closing is never cut short. */
async function runNode(flags: Flags): Promise<void> {
  const { startNode } = await import('@concert/node')
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
  const { DATABASE_URL: databaseUrl, CONCERT_URL: publicUrl, CONCERT_SITE_URL: siteUrl } = process.env
  const started = await startNode({
    dir: flags.data,
    port: flags.port,
    host: flags.host,
    publicUrl: flags.publicUrl ?? publicUrl,
    siteUrl: flags.siteUrl ?? siteUrl,
    replies: repliesOf(flags),
    mode: flags.sample ? 'sample' : flags.exercise ? 'exercise' : 'live',
    organisation: flags.organisation,
    passphrase: await givenPassphrase(flags.passphraseFile),
    database: databaseUrl === undefined ? undefined : { url: databaseUrl },
    logLevel: flags.logLevel,
    say: note,
    onFatal: stopAtOnce,
  }).catch((error: unknown) => {
    throw startError(error, flags)
  })
  print(`listening on ${started.url}`)
  note(`the workspace is at ${started.workspaceUrl}`)
  await stopped
  note('Closing.')
  await started.close()
}

/** Off unless a port is given, and then its addresses need a domain. */
function repliesOf({ replyPort, replyHost: host, replyDomain }: Flags) {
  const { CONCERT_REPLY_PORT: givenPort, CONCERT_REPLY_DOMAIN: givenDomain } = process.env
  const port = replyPort ?? (givenPort === undefined ? undefined : parsePort(givenPort))
  const domain = replyDomain ?? givenDomain
  if (port === undefined && domain === undefined) return undefined
  if (port !== undefined && domain !== undefined && /^[A-Za-z0-9.-]{1,190}$/.test(domain))
    return { host, port, domain }
  throw new CommandError(
    'Answers to reminders need both a port and a domain: --reply-port 2525 --reply-domain replies.concert.example',
    exitCodes.usage,
  )
}

/** The errors that are told by the system's own code get a sentence; the node's own have one. */
function startError(error: unknown, { host, port, data, organisation }: Flags): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  const message =
    code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is taken by another program; choose another with --port, or 0 for a free one`
      : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
        ? `${host} is not an address of this machine; choose another with --host`
        : code === 'EACCES' || code === 'EPERM'
          ? `There is no permission for ${path ?? `port ${port}`}`
          : code === 'ENOENT' && path === organisation
            ? `There is no organisation file ${organisation ?? ''}`
            : code === 'ENOTDIR' || code === 'EEXIST'
              ? `${data} is a file, not a folder`
              : undefined
  return message === undefined ? error : new CommandError(message, exitCodes.refused, error)
}
