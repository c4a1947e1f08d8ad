import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { atEnd } from '../testing/at-end.ts'
import { assertProblem, unchanged } from '../testing/refused.ts'
import { cases, report } from '../testing/speaking.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'
import { openAccess } from './access.ts'

const hourMs = 3_600_000

async function newFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'concert-access-'))
  atEnd(() => rm(dir, { recursive: true, force: true }))
  return dir
}

describe('the first administrator’s code', () => {
  test('is good once', async () => {
    const access = await openAccess(await newFolder())
    const code = access.firstAdministratorCode()!
    assert.equal(await access.redeem('first_wrong'), undefined)
    assert.equal(await access.redeem(''), undefined)
    const [one, two] = await Promise.all([access.redeem(code), access.redeem(code)])
    assert.equal([one, two].filter((granted) => granted !== undefined).length, 1)
    assert.equal(access.firstAdministratorCode(), undefined)
    assert.equal(access.whose((one ?? two)!.token)?.scope, 'administer')
  })

  test('is good within its hour', async () => {
    let nowMs = 1_000
    const access = await openAccess(await newFolder(), () => nowMs)
    nowMs += hourMs + 1
    assert.equal(await access.redeem(access.firstAdministratorCode()!), undefined)
    const again = await openAccess(await newFolder(), () => nowMs)
    nowMs += hourMs
    assert.ok(await again.redeem(again.firstAdministratorCode()!))
  })

  test('is not given while there is an administrator, and is when the last one is revoked', async () => {
    const dir = await newFolder()
    const access = await openAccess(dir)
    await access.redeem(access.firstAdministratorCode()!)
    assert.equal((await openAccess(dir)).firstAdministratorCode(), undefined)
    await access.revoke('first administrator')
    assert.notEqual((await openAccess(dir)).firstAdministratorCode(), undefined)
  })
})

describe('tokens in their file', () => {
  test('stand only as digests, and live on when the node starts again', async () => {
    const dir = await newFolder()
    const access = await openAccess(dir)
    const agency = 'kaz-moh' as AgencyId
    const { token } = await access.grant({ name: 'dashboard', scope: 'read', agency })
    const text = await readFile(join(dir, 'tokens.json'), 'utf8')
    assert.ok(!text.includes(token) && text.includes('dashboard'))
    const again = await openAccess(dir)
    assert.deepEqual([again.whose(token)?.agency, again.whose(`${token}x`)], [agency, undefined])
    assert.equal(await again.revoke('dashboard'), true)
    assert.equal(await again.revoke('dashboard'), false)
    assert.equal((await openAccess(dir)).whose(token), undefined)
  })

  test('of twenty grants and revocations at once none is lost', async () => {
    const dir = await newFolder()
    const access = await openAccess(dir)
    const names = Array.from({ length: 20 }, (_, n) => `token ${n}`)
    await Promise.all(names.map((name) => access.grant({ name, scope: 'administer' })))
    await Promise.all(names.slice(0, 10).map((name) => access.revoke(name)))
    assert.deepEqual(
      (await openAccess(dir))
        .list()
        .map(({ name }) => name)
        .sort(),
      names.slice(10).sort(),
    )
  })

  test('a damaged file is told with its path and the way out, and is no stray SyntaxError', async () => {
    const dir = await newFolder()
    for (const text of ['{', '[{"name":1}]', '[]x', '{"a":[]}']) {
      await writeFile(join(dir, 'tokens.json'), text)
      await assert.rejects(openAccess(dir), {
        name: 'Error',
        message: /Cannot read the tokens in .*tokens\.json: the file is damaged\. Put it back from a backup/,
      })
    }
  })
})

describe('over HTTP', () => {
  let at: TestNode
  let administrator: string
  before(async () => {
    at = await openTestNode()
    const code = at.node.access.firstAdministratorCode()!
    const wrong = await at.inject({
      method: 'POST',
      url: '/api/first-administrator',
      payload: { code: `${code}x` },
    })
    assertProblem(wrong, { status: 403, code: 'not-entitled', message: /wrong, used, or older than an hour/ })
    const answer = await at.inject({ method: 'POST', url: '/api/first-administrator', payload: { code } })
    assert.equal(answer.statusCode, 201)
    administrator = answer.json().token
    const again = await at.inject({ method: 'POST', url: '/api/first-administrator', payload: { code } })
    assertProblem(again, { status: 403, code: 'not-entitled', message: /used/ })
  })

  const grant = (payload: object, by: string | undefined = administrator) =>
    at.inject({ method: 'POST', url: '/api/tokens', headers: bearer(by), payload })
  const sign = (by: string | undefined, draft: object) =>
    at.inject({ method: 'POST', url: '/api/sign', headers: bearer(by), payload: draft })
  const draft = (agency: string | undefined, place: string, day: string) => {
    const { by: _, ...said } = report('x', [cases(place, day, 1)])
    return { ...said, ...(agency === undefined ? {} : { agency }) }
  }

  test('only an administrator makes, lists and revokes tokens', async () => {
    const signer = (await grant({ name: 'signer', scope: 'sign', agency: 'kaz-moh' })).json().token
    for (const [by, status, code] of [
      [undefined, 401, 'not-authenticated'],
      ['wrong', 401, 'not-authenticated'],
      [signer, 403, 'not-entitled'],
    ] as const)
      for (const [method, url, payload] of [
        ['POST', '/api/tokens', { name: 'n', scope: 'administer' }],
        ['GET', '/api/tokens', undefined],
        ['DELETE', '/api/tokens/signer', undefined],
      ] as const) {
        const answer = await at.inject({
          method,
          url,
          headers: by === undefined ? {} : bearer(by),
          ...(payload === undefined ? {} : { payload }),
        })
        assertProblem(answer, { status, code, message: /token/ })
      }
    const { tokens } = await at.get('/api/tokens', administrator)
    assert.deepEqual(
      tokens.map(({ name, scope, agency }: any) => [name, scope, agency]),
      [
        ['first administrator', 'administer', undefined],
        ['signer', 'sign', 'kaz-moh'],
      ],
    )
    assert.doesNotMatch(JSON.stringify(tokens), /sha256|concert_/)
  })

  test('a token that reads or signs is bound to an agency that there is, and a name is given once', async () => {
    assertProblem(await grant({ name: 'a', scope: 'sign' }), {
      status: 422,
      code: 'malformed',
      message: /bound to an agency/,
    })
    assertProblem(await grant({ name: 'a', scope: 'read', agency: 'kaz-none' }), {
      status: 422,
      code: 'unknown',
      place: 'agency',
      message: /not an agency/,
    })
    assertProblem(await grant({ name: 'signer', scope: 'read', agency: 'kaz-moh' }), {
      status: 409,
      code: 'conflict',
      place: 'name',
      message: /already/,
    })
    assertProblem(await grant({ name: ' ', scope: 'administer' }), {
      status: 422,
      code: 'malformed',
      message: /./,
    })
    const both = await Promise.all(
      [1, 2].map(() => grant({ name: 'twice', scope: 'read', agency: 'kaz-moh' })),
    )
    assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [201, 409])
  })

  test('a token signs for its own agency, and an administrator for the one it names', async () => {
    const token = async (scope: 'read' | 'sign') => at.token(scope, 'rus-moh')
    const signer = await token('sign')
    assertProblem(await sign(undefined, draft(undefined, 'RUS', '2020-04-01')), {
      status: 401,
      code: 'not-authenticated',
      message: /may sign/,
    })
    assertProblem(await sign('wrong', draft(undefined, 'RUS', '2020-04-01')), {
      status: 401,
      code: 'not-authenticated',
      message: /not one of this node/,
    })
    assertProblem(await sign(await token('read'), draft(undefined, 'RUS', '2020-04-01')), {
      status: 403,
      code: 'not-entitled',
      message: /yours may read/,
    })
    const foreign = await unchanged(at, () => sign(signer, draft('kaz-moh', 'KAZ', '2020-04-01')))
    assertProblem(foreign, {
      status: 403,
      code: 'not-entitled',
      place: 'agency',
      message: /signs for rus-moh, not for kaz-moh/,
    })
    assert.equal((await sign(signer, draft(undefined, 'RUS', '2020-04-01'))).statusCode, 201)
    assert.equal((await sign(signer, draft('rus-moh', 'RUS', '2020-04-02'))).statusCode, 201)
    assertProblem(await sign(administrator, draft(undefined, 'RUS', '2020-04-03')), {
      status: 422,
      code: 'malformed',
      place: 'agency',
      message: /name the one that speaks/,
    })
    const { index } = (await sign(administrator, draft('rus-ses', 'RUS', '2020-04-03'))).json()
    const shown = await at.get(`/api/statements/${index}`)
    assert.deepEqual([shown.statement.by, shown.custody], ['rus-ses', 'hosted'])
  })

  test('a wrong token is refused where everyone may read, too', async () => {
    for (const authorization of [
      'Bearer wrong',
      'Bearer',
      `Basic ${administrator}`,
      administrator,
      `Bearer ${administrator} x`,
      '',
    ])
      for (const url of ['/api/statements', '/api/situation/series', '/api/live'])
        assertProblem(await at.inject({ url, headers: { authorization } }), {
          status: 401,
          code: 'not-authenticated',
          message: /not one of this node/,
        })
  })

  test('a revoked token is a wrong one', async () => {
    const { token } = (await grant({ name: 'short-lived', scope: 'read', agency: secretariat })).json()
    await at.get('/api/statements', token)
    const revoked = await at.inject({
      method: 'DELETE',
      url: '/api/tokens/short-lived',
      headers: bearer(administrator),
    })
    assert.equal(revoked.statusCode, 204)
    assertProblem(await at.inject({ url: '/api/statements', headers: bearer(token) }), {
      status: 401,
      code: 'not-authenticated',
      message: /./,
    })
    assertProblem(
      await at.inject({ method: 'DELETE', url: '/api/tokens/short-lived', headers: bearer(administrator) }),
      { status: 404, code: 'not-found', message: /short-lived/ },
    )
  })
})
