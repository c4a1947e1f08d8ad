import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { after } from 'node:test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/concert.mjs', import.meta.url))

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the real command to its end. Nothing of the caller's own settings reaches it. */
export async function concert(
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): Promise<Ended> {
  const child = spawnConcert(args, env)
  let stdout = ''
  let stderr = ''
  child.stdout!.on('data', (text: Buffer) => (stdout += text.toString('utf8')))
  child.stderr!.on('data', (text: Buffer) => (stderr += text.toString('utf8')))
  child.stdin!.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout, stderr }
}

export type TestNode = {
  readonly dir: string
  readonly url: string
  readonly child: ChildProcess
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** What it said on stderr so far. */
  readonly said: () => string
}

/** Starts a real node on a free port and waits until it says where it listens. */
export async function startTestNode(dir: string, args: readonly string[] = ['--sample']): Promise<TestNode> {
  const child = spawnConcert(['node', '--data', dir, '--port', '0', ...args], {})
  nodes.push(child)
  let said = ''
  child.stderr!.on('data', (text: Buffer) => (said += text.toString('utf8')))
  const ended = once(child, 'exit') as Promise<[number | null]>
  const line = await Promise.race([firstLine(child), ended.then(([code]) => `exit ${code}: ${said}`)])
  const url = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1]
  if (url === undefined) throw new Error(`The node did not start: ${line}`)
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal)
    return (await ended)[0]
  }
  return { dir, url, child, stop, said: () => said }
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout!) {
    text += (chunk as Buffer).toString('utf8')
    if (text.includes('\n')) break
  }
  return text.split('\n', 1)[0]!
}

function spawnConcert(args: readonly string[], env: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, [bin, ...args], { env: { PATH, HOME, ...env }, stdio: 'pipe' })
}

const nodes: ChildProcess[] = []

/** A test that failed leaves its node running, and that would keep the whole run from ending. */
after(() => {
  for (const child of nodes) if (child.exitCode === null) child.kill('SIGKILL')
})

const folders: string[] = []

export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concert-cli-'))
  folders.push(folder)
  return folder
}

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The token that a running node leaves in its folder. */
export function operatorToken(dir: string): string {
  return (JSON.parse(readFileSync(join(dir, 'node.json'), 'utf8')) as { token: string }).token
}

/** Has the node sign reports of one day each, one after another, until told to stop or until it is gone; answers the acknowledged indexes. */
export async function load({ url, dir }: TestNode, isOver: () => boolean): Promise<number[]> {
  const token = operatorToken(dir)
  const acknowledged: number[] = []
  for (let day = 0; !isOver(); day++) {
    const period = new Date(Date.UTC(2019, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
    const observations = [{ place: 'UZB', period, indicator: 'tests_new', value: day }]
    const body = JSON.stringify({
      kind: 'situation.report',
      agency: 'uzb-moh',
      about: 'covid-19',
      body: { observations },
    })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(`${url}/api/sign`, { method: 'POST', headers, body }).catch(() => undefined)
    if (response === undefined) break
    if (response.status !== 201) throw new Error(await response.text())
    const receipt = await response.json().catch(() => undefined)
    if (receipt !== undefined) acknowledged.push((receipt as { index: number }).index)
  }
  return acknowledged
}

/** Two at a time, in order: the machine has few cores. */
export async function inTurns<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += 2)
    results.push(...(await Promise.all(items.slice(at, at + 2).map(run))))
  return results
}
