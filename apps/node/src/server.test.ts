import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { before, describe, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { assertProblem } from './testing/refused.ts'
import { cases, report, say } from './testing/speaking.ts'
import { bearer, openTestNode, type TestNode } from './testing/test-node.ts'

let at: TestNode
let openapi: any
const routes: { method: string; url: string; hide: boolean }[] = []
before(async () => {
  at = await openTestNode()
  await say(at, report('kaz-moh', [cases('KAZ', '2020-04-01', 5)]))
  openapi = await at.get('/api/openapi.json')
  for (const line of at.app.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n'))
    collect(line)
})

/** printRoutes() draws a tree: depth by four columns, then a part of the path and its methods. */
const stack: string[] = []
function collect(line: string): void {
  const match = /^([│ ]*)(?:├── |└── )(\S*)(?: \(([A-Z, ]+)\))?/.exec(line)
  if (match === null) return
  const depth = match[1]!.length / 4
  stack.length = depth
  stack.push(match[2]!)
  for (const method of match[3]?.split(', ') ?? []) routes.push({ method, url: stack.join(''), hide: false })
}

describe('the description', () => {
  test('is OpenAPI 3.1 in which every reference leads somewhere', () => {
    assert.match(openapi.openapi, /^3\.1\.\d+$/)
    assert.ok(openapi.info.title.length > 0 && openapi.info.version.length > 0)
    const references: string[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, one] of Object.entries(value))
        if (name === '$ref') references.push(one as string)
        else visit(one)
    }
    visit(openapi)
    assert.ok(references.length > 0)
    for (const reference of new Set(references)) {
      assert.match(reference, /^#\//)
      const found = reference
        .slice(2)
        .split('/')
        .reduce((all, name) => all?.[name.replaceAll('~1', '/').replaceAll('~0', '~')], openapi)
      assert.notEqual(found, undefined, reference)
    }
  })

  test('has every route of the API, and no other', () => {
    const described = Object.entries<object>(openapi.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const there = routes
      .filter(
        ({ method, url }) =>
          /^\/(?:api|briefings|calendar)\//.test(url) &&
          !url.startsWith('/api/docs') &&
          url !== '/api/openapi.json' &&
          method !== 'HEAD',
      )
      .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
    assert.ok(there.length > 20)
    assert.deepEqual([...new Set(there)].sort(), described.sort())
  })

  test('says of every operation what it is, what it answers, and that faults are problem documents', () => {
    const ids = new Set<string>()
    for (const [path, item] of Object.entries<any>(openapi.paths))
      for (const [method, operation] of Object.entries<any>(item)) {
        const name = `${method} ${path}`
        assert.ok(operation.summary?.length > 0 && operation.tags?.length > 0, name)
        assert.ok(
          openapi.tags.some((tag: any) => tag.name === operation.tags[0]),
          name,
        )
        assert.ok(
          Object.keys(operation.responses).some((status) => status.startsWith('2') || status === '302'),
          `${name} has a good answer`,
        )
        for (const [status, response] of Object.entries<any>(operation.responses)) {
          assert.ok(response.description.length > 0, `${name} ${status}`)
          if (status.startsWith('2') || status === '302') continue
          const { $ref } = response.content['application/problem+json'].schema
          assert.match($ref, /Problem$/, `${name} ${status}`)
        }
        assert.ok(operation.responses.default !== undefined, name)
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one)
        const given = (operation.parameters ?? [])
          .filter((one: any) => one.in === 'path')
          .map((one: any) => one.name)
        assert.deepEqual(given.sort(), named.sort(), name)
        if (operation.operationId !== undefined) assert.ok(!ids.has(operation.operationId), name)
        ids.add(operation.operationId)
      }
  })

  test('is shown by pages that load nothing from elsewhere', async () => {
    const page = await at.inject('/api/docs/')
    const answer = page.statusCode === 302 ? await at.inject(String(page.headers.location)) : page
    assert.equal(answer.statusCode, 200)
    const sources = [...answer.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source!)
    assert.ok(sources.length >= 3)
    for (const source of sources) {
      assert.doesNotMatch(source, /^(?:https?:)?\/\//)
      const { pathname } = new URL(source, 'http://node/api/docs/')
      assert.equal((await at.inject(pathname)).statusCode, 200, pathname)
    }
    const policy = String(answer.headers['content-security-policy'])
    assert.match(policy, /default-src 'self'/)
    assert.doesNotMatch(policy, /https?:|swagger\.io|upgrade-insecure-requests/)
    const initialiser = await at.inject('/api/docs/static/swagger-initializer.js')
    assert.match(initialiser.body, /validatorUrl: null/)
    assert.ok(!/^ *(?!\/\/).*(?:url|src|href)\S* *[:=] *['"]https?:/im.test(initialiser.body))
  })
})

describe('a fault', () => {
  const fault = (answer: LightMyRequestResponse, status: number, code: string, message = /./): void =>
    assertProblem(answer, { status, code, message })

  test('is a problem document, whatever is wrong', async () => {
    fault(await at.inject('/api/nothing'), 404, 'not-found', /there is nothing at GET \/api\/nothing/i)
    fault(await at.inject({ method: 'DELETE', url: '/api/statements' }), 404, 'not-found')
    fault(await at.inject('/api/%'), 400, 'request')
    fault(await at.inject(`/api/statements/${'a'.repeat(2_000)}`), 414, 'request')
    fault(await at.inject('/api/situation/series?place=Atlantis'), 422, 'malformed', /ISO 3166/)
    fault(await at.inject('/api/situation/series?event=%00'), 422, 'malformed', /zero character/)
    fault(await at.inject('/api/statements?limit=0'), 422, 'malformed', /limit/)
    fault(
      await at.inject({
        method: 'POST',
        url: '/api/sign',
        payload: '{"kind":',
        headers: { 'content-type': 'application/json' },
      }),
      400,
      'request',
    )
    fault(
      await at.inject({
        method: 'POST',
        url: '/api/sign',
        payload: 'x',
        headers: { 'content-type': 'application/xml' },
      }),
      415,
      'request',
    )
    fault(
      await at.inject({ method: 'POST', url: '/api/first-administrator', payload: { code: 'wrong' } }),
      403,
      'not-entitled',
    )
  })

  test('of what is no HTTP is one, too', async () => {
    const address = new URL(await at.app.listen({ port: 0, host: '127.0.0.1' }))
    const socket = connect(Number(address.port), address.hostname)
    socket.end('GARBAGE\r\n\r\n')
    const parts: Buffer[] = []
    socket.on('data', (part: Buffer) => parts.push(part))
    await once(socket, 'close')
    const [head, body] = Buffer.concat(parts).toString().split('\r\n\r\n')
    assert.match(head!, /^HTTP\/1\.1 400 /)
    assert.match(head!, /content-type: application\/problem\+json/i)
    assert.equal(JSON.parse(body!).status, 400)
  })
})

test('every answer says not to guess its type, not to frame it, not to tell where one came from', async () => {
  for (const url of ['/', '/api/node', '/api/nothing', '/record/checkpoint', '/api/docs/']) {
    const { headers } = await at.inject(url)
    assert.deepEqual(
      [headers['x-content-type-options'], headers['x-frame-options'], headers['referrer-policy']],
      ['nosniff', 'DENY', 'no-referrer'],
      url,
    )
  }
})

test('a HEAD says what a GET would, and nobody stays to listen by one', async () => {
  assert.equal((await at.inject({ method: 'HEAD', url: '/api/node' })).statusCode, 200)
  assert.equal(
    (await at.inject({ method: 'HEAD', url: '/api/live', headers: bearer(undefined) })).statusCode,
    404,
  )
  assert.equal(at.node.live.listeners(), 0)
})
