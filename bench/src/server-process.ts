import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type ServerProcess = {
  readonly url: string
  readonly origin: string
  readonly pid: number
  readonly close: () => Promise<void>
}

/** The node of a folder, or a new one, in a process of its own; it ends when it is closed, or with this process. */
export async function startServerProcess(dir?: string): Promise<ServerProcess> {
  const script = fileURLToPath(new URL('./http-server.ts', import.meta.url))
  const server = spawn(process.execPath, dir === undefined ? [script] : [script, dir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const close = async (): Promise<void> => {
    server.stdin.end()
    await once(server, 'exit')
  }
  for await (const line of createInterface({ input: server.stdout }))
    return { ...(JSON.parse(line) as { url: string; origin: string }), pid: server.pid!, close }
  throw new Error('the node did not start')
}
