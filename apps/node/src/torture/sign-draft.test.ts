import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { startListening } from './torture-node.ts'

const kills = Number(process.env['CONCERT_KILLS'] ?? 6)
const cutsBetweenKills = 12

type Listening = Awaited<ReturnType<typeof startListening>>

/** A request for verification may be made twice with the same words, so no rule hides a statement too many. */
const draftOf = (id: string) => ({
  id,
  agency: 'sco-secretariat',
  kind: 'situation.verification-request',
  about: 'covid-19',
  body: { state: 'KAZ', question: id },
})

test(`a draft whose signing is cut off anywhere, on the line or by ${kills} kills of the node, is said exactly once (seed ${seed})`, async (t) => {
  const random = seededRandom(seed)
  const dir = testFolder()
  let node = await startListening(dir)
  const all: string[] = []
  const open = new Set<string>()
  let answeredAtOnce = 0
  for (let kill = 0; kill <= kills; kill++) {
    for (let cut = 0; cut < cutsBetweenKills; cut++) {
      const id = randomUUID()
      all.push(id)
      open.add(id)
      assert.equal((await ask(node, dir, 'POST', '/api/drafts', draftOf(id))).status, 200)
      await signAndCut(node, dir, id, random)
      if (random.isOneIn(2)) await signAgain(id)
    }
    if (kill === kills) break
    const pending = [...open].map((id) => signAndCut(node, dir, id, random))
    await setTimeout(random.below(40))
    const { stray } = await node.kill('SIGKILL')
    await Promise.all(pending)
    assert.equal(stray, '')
    node = await startListening(dir)
  }
  for (const id of open) await signAgain(id)
  const answer = await ask(node, dir, 'GET', '/api/situation/requests')
  const { requests } = (await answer.json()) as any
  assert.deepEqual(requests.map(({ question }: any) => question).sort(), all.sort())
  t.diagnostic(`${all.length} drafts, ${answeredAtOnce} of them signed when they were asked again`)
  await node.kill('SIGTERM')

  async function signAgain(id: string): Promise<void> {
    const receipts: any[] = []
    for (let times = 0; times < 2; times++) {
      const answer = await ask(node, dir, 'POST', `/api/drafts/${id}/sign?agency=sco-secretariat`, {
        version: 1,
      })
      assert.equal(answer.status, 201, await answer.clone().text())
      receipts.push(await answer.json())
    }
    assert.equal(receipts[0].statement, receipts[1].statement)
    assert.equal(receipts[0].index, receipts[1].index)
    assert.equal(receipts[1].repeated, true)
    if (receipts[0].repeated) answeredAtOnce++
    open.delete(id)
  }
})

async function tokenOf(dir: string): Promise<string> {
  return (JSON.parse(await readFile(join(dir, 'node.json'), 'utf8')) as { token: string }).token
}

async function ask(
  { url }: Listening,
  dir: string,
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  return fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${await tokenOf(dir)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** Sends the request by hand, and tears the line after some of its bytes, or some milliseconds after the last of them. */
async function signAndCut(
  { url }: Listening,
  dir: string,
  id: string,
  random: ReturnType<typeof seededRandom>,
): Promise<void> {
  const { hostname, port } = new URL(url)
  const body = JSON.stringify({ version: 1 })
  const request = `POST /api/drafts/${id}/sign?agency=sco-secretariat HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: Bearer ${await tokenOf(dir)}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  const isWhole = !random.isOneIn(5)
  const afterMs = random.below(60)
  const line = connect(Number(port), hostname)
  line.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => line.once('close', () => resolve()))
  line.write(isWhole ? request : request.slice(0, random.below(request.length)))
  await Promise.race([setTimeout(afterMs), closed])
  line.destroy()
  await closed
}
