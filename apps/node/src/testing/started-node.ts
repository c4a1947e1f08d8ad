import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNode, type StartedNode, type StartOptions } from '../start-node.ts'

/** A real node over HTTP in a folder of its own, for tests; it is gone when `stop` has resolved. */
export async function startTestNode(
  mode: StartOptions['mode'],
  more: Partial<StartOptions> = {},
): Promise<StartedNode & { readonly stop: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'concert-page-'))
  const started = await startNode({
    dir,
    port: 0,
    host: '127.0.0.1',
    mode,
    logLevel: 'silent',
    passphrase: 'only for this test',
    say: () => undefined,
    onFatal: (error) => {
      throw error
    },
    ...more,
  })
  const stop = async (): Promise<void> => {
    await started.close()
    await rm(dir, { recursive: true, force: true })
  }
  return { ...started, stop }
}
