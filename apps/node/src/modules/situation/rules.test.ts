import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { refuses } from '../../testing/refused.ts'
import {
  cases,
  correction,
  enrol,
  envelopeAround,
  envelopeOf,
  frameOf,
  post,
  report,
  say,
  type OwnKey,
  type Said,
} from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

let at: TestNode
const keys = new Map<string, OwnKey>()
before(async () => {
  at = await openTestNode()
  for (const agency of ['kaz-moh', 'kaz-mfa', 'rus-moh', 'rus-ses', secretariat])
    keys.set(agency, await enrol(at, agency))
})

const signed = (said: Said): Uint8Array => envelopeOf(at, said, keys.get(said.by)!)
/** Signed as it is, without the checks that good software makes first. */
const forced = (said: Said): Uint8Array =>
  envelopeAround(JSON.stringify(frameOf(at, said)), keys.get(said.by)!)
const taken = async (said: Said): Promise<{ index: number; statement: string }> => {
  const answer = await post(at, signed(said))
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json()
}
const source = { name: 'A publication' }

describe('who reports what', () => {
  test('a state speaks for no other, and every wrong place is named', async () => {
    const said = report('kaz-moh', [
      cases('KAZ', '2020-04-20', 1),
      cases('UZB', '2020-04-20', 1),
      cases('CN-HB', '2020-04-20', 1),
    ])
    const expected = {
      status: 403,
      code: 'not-entitled',
      message: /kaz-moh speaks for KAZ, not for UZB.*and 1 more.*not for CHN/s,
    }
    await refuses(at, signed(said), { ...expected, place: 'observations.1.place' })
    await refuses(at, signed(said), { ...expected, place: 'observations.2.place' })
  })

  test('a foreign ministry reports no cases, and its own figures are taken', async () => {
    await refuses(at, signed(report('kaz-mfa', [cases('KAZ', '2020-04-20', 1)])), {
      status: 403,
      code: 'not-entitled',
      place: 'observations.0.indicator',
      message: /cases_confirmed_new is reported by the health ministry/,
    })
    await taken(
      report('kaz-mfa', [
        { place: 'KAZ', period: '2020-04-20', indicator: 'border_status', value: await strictest() },
      ]),
    )
  })

  test('the Secretariat compiles only from a publication that it names', async () => {
    const said = report(secretariat, [cases('KAZ', '2020-04-20', 1)])
    await refuses(at, signed(said), {
      status: 403,
      code: 'not-entitled',
      place: 'body.source',
      message: /name the source/,
    })
    await taken({ ...said, body: { ...said.body, source } })
  })
})

describe('what is in a report', () => {
  test('a period is in the future when it has begun nowhere on earth', async () => {
    at.setClock('2020-04-29T09:59:59.999Z')
    await refuses(at, signed(report('kaz-moh', [cases('KAZ', '2020-04-30', 1)])), {
      status: 422,
      code: 'future',
      place: 'observations.0.period',
      message: /2020-04-30 has not begun \(it is 2020-04-29 at the latest\)/,
    })
    at.setClock('2020-04-29T10:00:00.000Z')
    await taken(report('kaz-moh', [cases('KAZ', '2020-04-30', 1)]))
    await refuses(at, signed(report('kaz-moh', [cases('KAZ', '2020-W19', 1)])), {
      status: 422,
      code: 'future',
      place: 'observations.0.period',
      message: /2020-W19 has not begun/,
    })
  })

  test('the next report is not promised for the past', () =>
    refuses(
      at,
      signed(
        report('kaz-moh', [cases('KAZ', '2020-04-20', 1)], { body: { nextReportDue: at.node.clock.now() } }),
      ),
      {
        status: 422,
        code: 'future',
        place: 'body.nextReportDue',
        message: /has passed already/,
      },
    ))

  test('what is no count is refused, and so is a gap without its status', async () => {
    const values: [unknown, RegExp][] = [
      [-1, /negative: a count is not, but a net downward revision of earlier periods is, with status W/],
      [1.5, /not a whole number/],
      [20_000_000_000, /larger than any population/],
      [null, /a gap needs a status that names it/],
      ['12', /must be a number/],
      [[12], /./],
    ]
    for (const [value, message] of values)
      await refuses(at, forced(report('kaz-moh', [cases('KAZ', '2020-04-20', value)])), {
        status: 422,
        code: 'not-a-statement',
        place: /observations/,
        message,
      })
    await refuses(at, forced(report('kaz-moh', [cases('KAZ', '2020-04-20', 3, { status: 'O' })])), {
      status: 422,
      code: 'not-a-statement',
      place: /observations/,
      message: /must be null: status O names a gap/,
    })
    const text = JSON.stringify(frameOf(at, report('kaz-moh', [cases('KAZ', '2020-04-20', 77)])))
    for (const number of ['NaN', 'Infinity', '1e999', '-0', '077', '1.'])
      await refuses(
        at,
        envelopeAround(text.replace('"value":77', `"value":${number}`), keys.get('kaz-moh')!),
        {
          status: 422,
          code: 'not-json',
          message: /./,
        },
      )
  })

  test('a negative count with status W and a gap with its status are figures', async () => {
    await taken(
      report('kaz-moh', [
        cases('KAZ', '2020-03-01', -4, { status: 'W' }),
        cases('KAZ', '2020-03-02', null, { status: 'O' }),
      ]),
    )
    const { series } = await at.get('/api/situation/series?place=KAZ&to=2020-03-31&agency=kaz-moh')
    assert.deepEqual(
      series[0].points.map(({ value, status }: any) => [value, status]),
      [
        [-4, 'W'],
        [null, 'O'],
      ],
    )
  })

  test('a zero report holds zeros, and names what is zero', async () => {
    await taken(report('kaz-moh', [cases('KAZ', '2020-03-03', 0)], { body: { zero: true } }))
    await refuses(at, forced(report('kaz-moh', [cases('KAZ', '2020-03-04', 2)], { body: { zero: true } })), {
      status: 422,
      code: 'not-a-statement',
      place: 'body.zero',
      message: /holds another value than 0/,
    })
    await refuses(at, forced(report('kaz-moh', [], { body: { zero: true } })), {
      status: 422,
      code: 'not-a-statement',
      place: 'body.observations',
      message: /./,
    })
  })

  test('the same figure twice in one report is refused at its second place', () =>
    refuses(at, forced(report('kaz-moh', [cases('KAZ', '2020-03-05', 2), cases('KAZ', '2020-03-05', 2)])), {
      status: 422,
      code: 'not-a-statement',
      place: 'body.observations.1',
      message: /stands above already/,
    }))

  test('totals within one report must follow from one another', () =>
    refuses(
      at,
      signed(
        report('kaz-moh', [
          cases('KAZ', '2020-03-06', 5, { cumulative: 50 }),
          cases('KAZ', '2020-03-07', 7, { cumulative: 58 }),
        ]),
      ),
      {
        status: 422,
        code: 'malformed',
        place: 'observations.1.cumulative',
        message: /58 does not follow from 50 in 2020-03-06 and 7 new \(that makes 57\)/,
      },
    ))

  test('totals must follow from what stands, unless the count includes other periods', async () => {
    await taken(report('rus-moh', [cases('RUS', '2020-03-06', 5), cases('RUS', '2020-03-07', 6)]))
    const next = (more: object) => report('rus-moh', [cases('RUS', '2020-03-08', 4, more)])
    await refuses(at, signed(next({ cumulative: 16 })), {
      status: 409,
      code: 'conflict',
      place: 'observations.0',
      message: /16 does not follow from 11 reported before and 4 new \(that makes 15\)/,
    })
    await taken(next({ cumulative: 16, status: 'W' }))
    await taken(report('rus-moh', [cases('RUS', '2020-03-09', 1, { cumulative: 16 })]))
  })

  test('an event that nobody opened is refused', () =>
    refuses(at, signed(report('kaz-moh', [cases('KAZ', '2020-04-20', 1)], { about: 'plague-2020' })), {
      status: 422,
      code: 'unknown',
      place: 'about',
      message: /"plague-2020" is not open in this record; open it first/,
    }))
})

describe('what stands', () => {
  test('a report that restates is refused with the entry and the way out', async () => {
    const { index } = await taken(report('kaz-moh', [cases('KAZ', '2020-02-01', 1)]))
    await refuses(
      at,
      signed(report('kaz-moh', [cases('KAZ', '2020-02-02', 1), cases('KAZ', '2020-02-01', 2)])),
      {
        status: 409,
        code: 'conflict',
        place: 'observations.1',
        message: new RegExp(
          `was reported at entry ${index}; restate it with a correction that gives the reason`,
        ),
      },
    )
  })

  test('what was never reported is not corrected, nor is another agency’s figure', async () => {
    const expected = {
      status: 409,
      code: 'conflict',
      place: 'observations.0',
      message: /has not been reported to this audience; report it first/,
    }
    await refuses(at, signed(correction('kaz-moh', [cases('KAZ', '2020-02-03', 1)], 'A slip.')), expected)
    await taken(report('rus-moh', [cases('RUS', '2020-02-03', 1)]))
    await refuses(at, signed(correction('rus-ses', [cases('RUS', '2020-02-03', 2)], 'A slip.')), expected)
    await refuses(
      at,
      signed({
        ...correction(secretariat, [cases('RUS', '2020-02-03', 2)], 'A slip.', { body: { source } }),
      }),
      expected,
    )
  })

  test('a correction without a reason is refused', () =>
    refuses(at, forced(correction('kaz-moh', [cases('KAZ', '2020-02-01', 3)], '  ')), {
      status: 422,
      code: 'not-a-statement',
      place: 'body.reason',
      message: /is empty/,
    }))

  test('an open event is described anew only by who opened it and by the Secretariat', async () => {
    const event = (by: string, name: string): Said => ({
      by,
      kind: 'situation.event',
      about: 'flu-2020',
      body: { names: { en: name } },
    })
    await taken(event('kaz-moh', 'Influenza'))
    await refuses(at, signed(event('rus-moh', 'Grippe')), {
      status: 403,
      code: 'not-entitled',
      place: 'by',
      message: /flu-2020 was opened by kaz-moh/,
    })
    await taken(event(secretariat, 'Influenza of 2020'))
  })
})

describe('requests', () => {
  const ask = (state: string): Said => ({
    by: secretariat,
    kind: 'situation.verification-request',
    body: { state, question: 'Is it so?' },
  })
  const answer = (by: string, inReplyTo: string | undefined): Said => ({
    by,
    kind: 'situation.verification-reply',
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    body: { outcome: 'confirmed', answer: 'It is.' },
  })

  test('a reply comes from the state that was asked, and to a request that there is', async () => {
    await refuses(at, signed(ask('DEU')), {
      status: 422,
      code: 'unknown',
      place: 'body.state',
      message: /DEU is not in the directory/,
    })
    const { statement } = await taken(ask('RUS'))
    await refuses(at, signed(answer('kaz-moh', statement)), {
      status: 403,
      code: 'not-entitled',
      place: 'by',
      message: /the request asks RUS, for which kaz-moh does not speak/,
    })
    await refuses(at, signed(answer('rus-moh', 'a'.repeat(64))), {
      status: 422,
      code: 'unknown',
      place: 'inReplyTo',
      message: /is not a verification request of this record/,
    })
    await refuses(at, forced(answer('rus-moh', undefined)), {
      status: 422,
      code: 'not-a-statement',
      place: 'inReplyTo',
      message: /name the request that is answered/,
    })
    await taken(answer('rus-ses', statement))
  })
})

async function strictest(): Promise<string> {
  const { indicators } = await at.get('/api/situation/codes')
  return indicators.find(({ id }: { id: string }) => id === 'border_status').categories.at(-1)
}

test('the kind of every refusal leaves a node that still takes a good report', async () => {
  await say(at, report('kaz-moh', [cases('KAZ', '2020-01-31', 1)]))
  assert.deepEqual(at.fatal, [])
})
