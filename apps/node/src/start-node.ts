import { formatInstant, type Instant } from '@concert/statement'
import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { foundOrganisation } from './founding/found.ts'
import { readOrganisation, type OrganisationFile } from './founding/organisation-file.ts'
import { openServer } from './server.ts'
import { operatorName } from './kernel/access.ts'
import { clockFrom, systemClock, type Clock } from './kernel/clock.ts'
import type { DatabaseLocation } from './kernel/database/open-database.ts'
import { readIfThere, writeDurably } from './kernel/files.ts'
import { beginFounding, endFounding } from './kernel/founding-mark.ts'
import { openNode, type NodeOptions, type RunningNode } from './kernel/open-node.ts'
import { issueAtOnce } from './modules/briefings/issue-at-once.ts'
import { allModules } from './modules/modules.ts'
import { parsePublicUrl } from './people/public-address.ts'
import { parseSiteUrl } from './public/site/parse-site-url.ts'
import { playSample } from './sample/play-sample.ts'

export type StartOptions = {
  readonly dir: string
  readonly port: number
  readonly host: string
  /** Where browsers reach it, as https://concert.example; http://localhost and its port when absent. */
  readonly publicUrl?: string | undefined
  /** Where the public site is carried, as https://figures.example/; the public address when absent. */
  readonly siteUrl?: string | undefined
  /** Where it listens for answers to reminders (SMTP), and the domain of their addresses; nowhere when absent. */
  readonly replies?: { readonly host: string; readonly port: number; readonly domain: string } | undefined
  readonly mode: 'live' | 'sample' | 'exercise'
  /** Path of the organisation's data file; the bundled one when absent. */
  readonly organisation?: string | undefined
  readonly passphrase?: string | undefined
  readonly database?: DatabaseLocation | undefined
  /** Of a sample: the one that it goes on by, once it has been played. */
  readonly clock?: Clock | undefined
  readonly logLevel: string
  readonly say: (sentence: string) => void
  readonly onFatal: (error: unknown) => void
}

export type StartedNode = {
  readonly url: string
  /** Where persons open the workspace: the public address, or this machine by its name, to which passkeys belong. */
  readonly workspaceUrl: string
  readonly node: RunningNode
  readonly close: () => Promise<void>
}

const bundledOrganisation = new URL('../../../organisations/sco.json', import.meta.url)
const sampleStart = '2020-04-29T06:00:00.000Z' as Instant

/** Until it is known how far a sample has come: the node's clock only rises, so it must not have been later. */
const beforeSample: Clock = { now: () => '2020-01-01T00:00:00.000Z' as Instant }

/** Starts a node on a data folder: founds what is new, plays the sample into it, and listens. The caller closes it. */
export async function startNode(options: StartOptions): Promise<StartedNode> {
  await mkdir(options.dir, { recursive: true, mode: 0o700 })
  const file = await readOrganisation(options.organisation ?? bundledOrganisation)
  await refuseOtherMode(options)
  const clock = settableClock(options.mode === 'sample' ? beforeSample : (options.clock ?? systemClock))
  const node = await openNode({
    ...nodeOptions(options, file.origin),
    clock,
    passphrase: () => passphraseOf(options),
  })
  try {
    await writeDurably(join(options.dir, 'mode'), `${options.mode}\n`)
    if (node.record.size() === 0) await fillNew(node, options, file, clock)
    if (options.mode === 'sample') clock.set(options.clock ?? clockFrom(laterOf(sampleStart, node)))
    return await listen(node, options, file)
  } catch (error) {
    await node.close()
    throw error
  }
}

async function listen(
  node: RunningNode,
  options: StartOptions,
  { offices, fourEyes }: OrganisationFile,
): Promise<StartedNode> {
  const { logLevel, publicUrl: given } = options
  const siteUrl = options.siteUrl === undefined ? undefined : parseSiteUrl(options.siteUrl)
  const publicUrl = given === undefined ? undefined : parsePublicUrl(given)
  const server = await openServer(node, { logLevel, publicUrl, siteUrl, offices, fourEyes })
  const url = await server.listen({ port: options.port, host: options.host })
  await announce(options, node, url)
  const workspaceUrl = new URL('/workspace/', publicUrl ?? url.replace('127.0.0.1', 'localhost')).href
  return { url, workspaceUrl, node, close: () => closeAll(server, node, options.dir) }
}

/** Nobody is shown a record before its founding has come to its end. */
async function fillNew(
  node: RunningNode,
  options: StartOptions,
  file: OrganisationFile,
  clock: SettableClock,
): Promise<void> {
  await beginFounding(options.dir)
  options.say(
    options.mode === 'sample'
      ? 'Founding a record and playing the historical sample into it.'
      : 'Founding a new record.',
  )
  if (options.mode === 'sample')
    await playSample(
      node,
      file,
      (to) => clock.set({ now: () => to }),
      (briefing) => issueAtOnce(node, file.secretariat.agency, briefing),
    )
  else await foundOrganisation(node, file, options.mode === 'exercise' ? exerciseNotice : undefined)
  await endFounding(options.dir)
}

const exerciseNotice = {
  en: 'EXERCISE. Nothing here is real.',
  ru: 'УЧЕНИЕ. Всё здесь вымышлено.',
  zh: '演习。此处一切均非真实。',
}

function nodeOptions(
  { dir, mode, database, replies, say, onFatal }: StartOptions,
  origin: string,
): Omit<NodeOptions, 'clock' | 'passphrase'> {
  const suffix = mode === 'live' ? '' : `/${mode}`
  return {
    dir,
    mode,
    origin: `${origin}${suffix}`,
    modules: allModules({ replies }),
    say,
    onFatal,
    ...(database === undefined ? {} : { database }),
  }
}

type SettableClock = Clock & { readonly set: (clock: Clock) => void }

function settableClock(first: Clock): SettableClock {
  let clock = first
  return { now: () => clock.now(), set: (next) => (clock = next) }
}

/** The sample's time stands still while it is stopped, and never runs backwards over what was said in it. */
function laterOf(start: Instant, node: RunningNode): Instant {
  const now = node.clock.now()
  return now > start ? now : start
}

/** A folder is one record for good: a drill or a sample never continues as the real thing, or the other way round. */
async function refuseOtherMode({ dir, mode }: StartOptions): Promise<void> {
  const path = join(dir, 'mode')
  const known = (await readIfThere(path))?.toString('utf8').trim()
  if (known !== undefined && known !== mode)
    throw new Error(
      `${dir} holds ${known === 'live' ? 'a real record' : `the record of ${known === 'sample' ? 'a sample' : 'an exercise'}`}; start it ${known === 'live' ? 'without --sample and --exercise' : `with --${known}`}, or choose another folder`,
    )
}

async function passphraseOf({ dir, passphrase, say }: StartOptions): Promise<string> {
  if (passphrase !== undefined) return passphrase
  const path = join(dir, 'keys', 'passphrase')
  const known = await readIfThere(path)
  if (known !== undefined) return known.toString('utf8').trim()
  const made = randomBytes(24).toString('base64url')
  await writeDurably(path, `${made}\n`)
  say(
    `No passphrase was given, so one was made and lies beside the keys (${path}). For real use give CONCERT_PASSPHRASE or CONCERT_PASSPHRASE_FILE, kept elsewhere.`,
  )
  return made
}

/** Whoever reads the data folder may operate its node: the address and a token lie there while it runs. */
async function announce({ dir, say }: StartOptions, node: RunningNode, url: string): Promise<void> {
  await node.access.revoke(operatorName)
  const { token } = await node.access.grant({ name: operatorName, scope: 'administer' })
  await writeDurably(
    join(dir, 'node.json'),
    `${JSON.stringify({ url, pid: process.pid, token, since: formatInstant(Date.now()) })}\n`,
  )
  const code = node.access.firstAdministratorCode()
  if (code !== undefined && node.mode !== 'sample')
    say(`First administrator, once and within an hour: ${url}/first-administrator?code=${code}`)
}

/** A request that has come is answered; one that is still coming after this is cut off. */
const answeredWithinMs = 10_000

async function closeAll(
  server: Awaited<ReturnType<typeof openServer>>,
  node: RunningNode,
  dir: string,
): Promise<void> {
  const late = setTimeout(() => server.server.closeAllConnections(), answeredWithinMs)
  await server.close()
  clearTimeout(late)
  await node.close()
  await rm(join(dir, 'node.json'), { force: true })
}
