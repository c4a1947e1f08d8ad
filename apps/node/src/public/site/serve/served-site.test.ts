import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { request as httpRequest } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { startTestNode } from '../../../testing/started-node.ts'

let sample: Awaited<ReturnType<typeof startTestNode>>
before(async () => void (sample = await startTestNode('sample')))
after(async () => sample.stop())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`${sample.url}${path}`, { headers, method, redirect: 'manual' })

test('GET / leads to the reader’s language, and to the organisation’s first where it has none of theirs', async () => {
  for (const [accepted, lang] of [
    ['zh-CN,zh;q=0.9', 'zh'],
    ['en-US', 'en'],
    ['de', 'ru'],
  ] as const) {
    const response = await get('/', { 'accept-language': accepted })
    assert.equal(response.status, 302)
    assert.equal(response.headers.get('location'), `/${lang}/`)
    assert.equal(response.headers.get('vary'), 'accept-language')
  }
})

test('GET / with the choice of an older link leads to the page of any day', async () => {
  const response = await get('/?lang=ru&asOf=2020-03-01')
  assert.equal(response.headers.get('location'), '/situation?lang=ru&asOf=2020-03-01')
})

test('every address of the site leads somewhere', async () => {
  const seen = new Set<string>()
  const waiting = ['/ru/', '/zh/', '/en/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const response = await get(path)
    assert.equal(response.status, path === '/' ? 302 : 200, path)
    const text = await response.text()
    if (!/^\/(?:ru|zh|en)\//.test(path)) continue
    for (const [, link] of text.matchAll(/ href="([^"#]+)"/g))
      if (!link!.startsWith('data:'))
        waiting.push(decode(new URL(link!.replaceAll('&amp;', '&'), `${sample.url}${path}`), sample.url))
  }
  assert.ok(seen.size > 60)
})

/** The workspace is built or not, and needs a script: only that it is asked for below its own address is said. */
function decode(url: URL, own: string): string {
  assert.equal(url.origin, own)
  return url.pathname === '/workspace/' ? '/ru/' : `${url.pathname}${url.search}`
}

test('a page is sent compressed as it was compressed beforehand, and the same in every encoding', async () => {
  const [plain, br, gzip] = await Promise.all(
    ['identity', 'br;q=1, gzip', 'gzip, deflate'].map((accepted) => raw('/en/', accepted)),
  )
  assert.deepEqual(
    [plain!, br!, gzip!].map(({ headers }) => headers['content-encoding']),
    [undefined, 'br', 'gzip'],
  )
  assert.deepEqual(brotliDecompressSync(br!.bytes), plain!.bytes)
  assert.deepEqual(gunzipSync(gzip!.bytes), plain!.bytes)
  assert.equal(new Set([plain!, br!, gzip!].map(({ headers }) => headers['etag'])).size, 3)
  assert.equal(br!.headers['vary'], 'accept-encoding')
  assert.equal((await raw('/en/', 'br;q=0, gzip;q=0')).headers['content-encoding'], undefined)
})

test('a page says how long it may be kept, under which policy, and answers 304 to whoever has it', async () => {
  const first = await get('/ru/situation/')
  assert.match(first.headers.get('cache-control')!, /^public, max-age=60/)
  assert.match(first.headers.get('content-security-policy')!, /^default-src 'none'/)
  assert.equal(first.headers.get('x-content-type-options'), 'nosniff')
  const etag = first.headers.get('etag')!
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const again = await get('/ru/situation/', { 'if-none-match': known })
    assert.deepEqual([again.status, await again.text()], [304, ''])
  }
  assert.equal((await get('/en/situation/', { 'if-none-match': etag })).status, 200)
})

test('HEAD tells what GET would, without the page; nothing else is taken', async () => {
  const head = await get('/zh/', { 'accept-encoding': 'identity' }, 'HEAD')
  assert.equal(head.status, 200)
  assert.ok(Number(head.headers.get('content-length')) > 10_000)
  assert.equal(await head.text(), '')
  assert.equal((await get('/zh/', {}, 'POST')).status, 404)
})

test('an address without its last slash leads to the page, and one that is none says so in its language', async () => {
  const response = await get('/en/states/KAZ')
  assert.deepEqual([response.status, response.headers.get('location')], [301, '/en/states/KAZ/'])
  const lost = await get('/zh/nothing/here')
  assert.equal(lost.status, 404)
  assert.match(await lost.text(), /此地址没有内容/)
})

test('the site follows what is said in public, and the old one stands until the new one is whole', async () => {
  const tagOf = async (): Promise<string> => (await get('/en/corrections/')).headers.get('etag')!
  const before = await tagOf()
  await sample.node.signAndTake('kaz-moh' as AgencyId, {
    kind: 'situation.correction',
    label: 'TLP:CLEAR',
    audience: ['public'],
    about: 'covid-19',
    lang: 'en',
    body: {
      reason: 'Two cases were counted twice.',
      observations: [
        { place: 'KAZ', period: '2020-W17', indicator: 'cases_confirmed_new', value: 1_039, status: 'A' },
      ],
    },
  })
  while ((await tagOf()) === before) await pause(100)
  assert.match(
    await (await get('/en/corrections/')).text(),
    /Two cases were counted twice\.[^]*1,041 → <strong>1,039/,
  )
  assert.match(await (await get('/en/states/KAZ/')).text(), /1,039/)
})

type Raw = { readonly headers: NodeJS.Dict<string | string[]>; readonly bytes: Buffer }

/** As it comes over the line: fetch would undo the encoding. */
function raw(path: string, accepted: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    httpRequest(`${sample.url}${path}`, { headers: { 'accept-encoding': accepted } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(parts) }))
    })
      .on('error', reject)
      .end()
  })
}
