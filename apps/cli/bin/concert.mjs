#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Plain JavaScript for whatever Node the machine has (20 or newer): it hands over to the pinned runtime. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const main = new URL('../src/main.ts', import.meta.url)
const pinnedNode = `${root}node_modules/node/bin/node`
const firstThatStripsTypes = 24

if (!existsSync(`${root}node_modules/commander`)) refuse()
else if (Number(process.versions.node.split('.', 1)[0]) >= firstThatStripsTypes) await import(main.href)
else if (existsSync(pinnedNode)) handOver()
else refuse()

function handOver() {
  const child = spawn(pinnedNode, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', refuse)
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function refuse() {
  process.stderr.write(`Concert's packages are not installed. Run "npm ci" in ${root} first.\n`)
  process.exitCode = 1
}
