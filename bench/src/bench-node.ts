import { startNode, type StartedNode, type StartOptions } from '@concert/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newAuthor } from './prepared.ts'
import { scratchFolder } from './scratch-folder.ts'

/** States whose health ministries report in the measurements, each with a key of its own. */
export const states = ['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const

export function authors(): ReturnType<typeof newAuthor>[] {
  return states.map((state, at) => newAuthor(`${state.toLowerCase()}-moh`, state, 20 + at))
}

export type BenchNode = StartedNode & { readonly dir: string; readonly remove: () => Promise<void> }

/**
 * A founded node on the disk of the project, with the authors' keys enrolled, by the system's clock or another one. The
 * caller closes and removes it.
 */
export async function startBenchNode(dir?: string, clock?: StartOptions['clock']): Promise<BenchNode> {
  const at = dir ?? (await mkdtemp(join(await scratchFolder(), 'node-')))
  const started = await startNode({
    dir: at,
    port: 0,
    host: '127.0.0.1',
    mode: 'exercise',
    clock,
    logLevel: 'error',
    say: () => {},
    onFatal: fail,
  })
  if (dir === undefined) await enrolAuthors(started)
  return { ...started, dir: at, remove: () => rm(at, { recursive: true, force: true }) }
}

async function enrolAuthors({ node }: StartedNode): Promise<void> {
  const secretariat = node.directory().secretariat!
  for (const { agency, publicKey, signer } of authors()) {
    const body = { agency, publicKey: Buffer.from(publicKey).toString('base64'), custody: 'own' }
    await node.signAndTake(secretariat, {
      kind: 'directory.key-enrolment',
      label: 'TLP:CLEAR',
      audience: ['public'],
      body,
      cosigners: [signer],
    })
  }
}

function fail(error: unknown): void {
  console.error(error)
  process.exit(75)
}
