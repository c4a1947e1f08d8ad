import { startNode, type StartOptions } from '../start-node.ts'

/** What the process that runs a node tells its parent, one JSON line each. */
export type NodeEvent =
  | { readonly said: string }
  | { readonly url: string }
  | { readonly refused: string }
  | { readonly stopped: string }
  | { readonly closed: true }

export type ProcessOptions = Pick<StartOptions, 'dir' | 'mode' | 'passphrase' | 'organisation'>

/** For the torture tests: a real node in a process of its own, until it is killed, told to end, or cannot go on. */
const options = JSON.parse(process.argv[2]!) as ProcessOptions

try {
  const { url, close } = await startNode({
    ...options,
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    say: (said) => tell({ said }),
    onFatal: (error) => {
      tell({ stopped: messageOf(error) })
      process.exit(75)
    },
  })
  process.once('SIGTERM', () => {
    void close().then(() => {
      tell({ closed: true })
      process.exit(0)
    })
  })
  tell({ url })
} catch (error) {
  tell({ refused: messageOf(error) })
  process.exit(1)
}

function tell(event: NodeEvent): void {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
