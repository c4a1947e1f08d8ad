import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestNode } from '../testing/started-node.ts'

let node: Awaited<ReturnType<typeof startTestNode>>
before(async () => void (node = await startTestNode('exercise')))
after(async () => node.stop())

const path = '/first-administrator'
const send = (code: string): Promise<Response> =>
  fetch(`${node.url}${path}?lang=en`, { method: 'POST', body: new URLSearchParams({ code }) })

test('GET /first-administrator shows a button and leaves the code as it is', async () => {
  const code = node.node.access.firstAdministratorCode()!
  for (let times = 0; times < 3; times++) {
    const response = await fetch(`${node.url}${path}?lang=en&code=${code}`)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    const text = await response.text()
    assert.match(text, new RegExp(`method="post"[^]*value="${code}"`))
    const { port } = new URL(node.url)
    assert.ok(text.includes(`href="http://localhost:${port}/workspace/invitation#code=${code}"`), text)
  }
  assert.equal(node.node.access.firstAdministratorCode(), code)
})

test('GET /first-administrator says so when the link has no code, and writes a hostile one as text', async () => {
  assert.match(await (await fetch(`${node.url}${path}?lang=en`)).text(), /The link has no code/)
  const hostile = await fetch(`${node.url}${path}?code=${encodeURIComponent('"><script>x')}`)
  assert.doesNotMatch(await hostile.text(), /<script/)
})

test('POST /first-administrator refuses a wrong code, shows the token for the right one, and only once', async () => {
  const code = node.node.access.firstAdministratorCode()!
  assert.equal((await send('first_wrong')).status, 403)
  const granted = await send(code)
  assert.deepEqual([granted.status, granted.headers.get('cache-control')], [200, 'no-store'])
  const token = /class="secret">(concert_[\w-]+)</.exec(await granted.text())![1]!
  const tokens = await fetch(`${node.url}/api/tokens`, { headers: { authorization: `Bearer ${token}` } })
  assert.equal(tokens.status, 200)
  const again = await send(code)
  assert.equal(again.status, 403)
  assert.match(await again.text(), /wrong, used, or older than an hour/)
})
