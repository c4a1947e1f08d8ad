import type { AgencyId } from '@concert/statement'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after } from 'node:test'
import { readOrganisation } from '../founding/organisation-file.ts'
import { systemClock } from '../kernel/clock.ts'
import { openKeystore } from '../kernel/keystore.ts'
import { openNode, type NodeOptions, type RunningNode } from '../kernel/open-node.ts'
import { allModules } from '../modules/modules.ts'
import type { Ledger } from './ledger.ts'
import type { Load } from './load.ts'
import { passphrase, startProcess, type NodeProcess } from './node-process.ts'
import { statementMaker, type Author, type Maker } from './statements.ts'
import type { Random } from './test-folder.ts'

export const organisation = new URL('../../../../organisations/sco.json', import.meta.url)
export const origin = 'concert.example/sco/exercise'

/** A node in its own process that is up, or an Error with all that it said. */
export async function startListening(dir: string): Promise<NodeProcess & { readonly url: string }> {
  const node = startProcess({ dir, mode: 'exercise' })
  const url = await node.listening
  if (url === undefined) throw new Error(`The node did not start: ${JSON.stringify(await node.ended)}`)
  return { ...node, url }
}

/** Who reports, with the keys that the node keeps for them. */
export async function makerFor(dir: string, random: Random): Promise<Maker> {
  const keystore = await openKeystore(join(dir, 'keys'), passphrase)
  const { states } = await readOrganisation(organisation)
  const authors = states.flatMap(({ state, reports }): Author[] => {
    const signer = keystore.held().find(({ agency }) => agency === reports)
    return signer === undefined ? [] : [{ agency: reports as AgencyId, place: state, signer }]
  })
  return statementMaker(origin, authors, random)
}

export async function loadOn(
  { url, dir }: { url: string; dir: string },
  parts: { maker: Maker; random: Random; ledger: Ledger },
): Promise<Load> {
  const { token } = JSON.parse(await readFile(join(dir, 'node.json'), 'utf8')) as { token: string }
  return { url, token, ...parts }
}

const opened = new Set<RunningNode>()
after(() => Promise.all([...opened].map((node) => node.close())))

/** The same folder opened in this process: what a start finds and repairs, without HTTP. */
export async function openFolder(dir: string, options: Partial<NodeOptions> = {}): Promise<RunningNode> {
  const node = await openNode({
    dir,
    mode: 'exercise',
    origin,
    passphrase,
    clock: systemClock,
    modules: allModules(),
    say: () => {},
    onFatal: (error) => {
      throw error
    },
    ...options,
  })
  opened.add(node)
  return node
}
