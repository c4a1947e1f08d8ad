import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestNode } from '../testing/started-node.ts'

let sample: Awaited<ReturnType<typeof startTestNode>>
before(async () => void (sample = await startTestNode('sample')))
after(async () => sample.stop())

const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${sample.url}/situation${query}`, { headers })
const textOf = async (query: string): Promise<string> => (await get(query)).text()

test('GET /situation is a page without a script, under a policy that lets none run', async () => {
  const response = await get('?lang=en')
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type')!, /^text\/html/)
  assert.match(response.headers.get('content-security-policy')!, /^default-src 'none'; style-src 'sha256-/)
  assert.equal(response.headers.get('cache-control'), 'public, max-age=10')
  assert.doesNotMatch(await response.text(), /<script|javascript:| on[a-z]+="/)
})

test('GET /situation shows the states in protocol order, members and then observers', async () => {
  const page = await textOf('?lang=en')
  const states = [...page.matchAll(/<h3>([^<]+)/g)].map(([, name]) => name)
  const order = [...sample.node.directory().states.values()]
    .sort((a, b) => (a.role === b.role ? a.protocolOrder - b.protocolOrder : a.role < b.role ? -1 : 1))
    .map(({ names }) => names['en'])
  assert.deepEqual(states, order)
  assert.ok(page.indexOf('Member states') < page.indexOf('Observer states'))
})

test('GET /situation speaks the language of its address, and then the reader’s, and then the organisation’s', async () => {
  assert.match(await textOf('?lang=zh'), /<html lang="zh-Hans">[^]*上海合作组织[^]*中国/)
  assert.match(await (await get('', { 'accept-language': 'en-US' })).text(), /<html lang="en-GB">/)
  assert.match(await (await get('', { 'accept-language': 'de' })).text(), /<html lang="ru">/)
  assert.match(await textOf('?lang=ru'), /hreflang="zh" href="\/situation\?lang=zh"/)
})

test('GET /situation as of before the correction knows the old figure, and after it both with the reason', async () => {
  const china = (page: string): string => page.split('id="CHN"')[1]!.split('</li>')[0]!
  const at = (time: string) =>
    textOf(`?lang=en&indicator=deaths_confirmed_new&asOf=2020-04-20T${time}:00.000Z`)
  const [old, corrected] = [china(await at('06:00')), china(await at('12:00'))]
  assert.match(old, /<title>W16: 3</)
  assert.doesNotMatch(old, /class="correction"|1,293/)
  assert.match(corrected, /2020-W16 corrected on 20.Apr.2020: 3 → 1,293/)
  assert.match(corrected, /<q lang="en" dir="auto">Wuhan&#39;s revision/)
})

test('GET /situation takes a date, an instant and a number of entries, and nothing beyond what is known', async () => {
  assert.match(
    await textOf('?lang=en&asOf=2020-03-01'),
    /known on 1.March.2020, 23:59.UTC, from the first 146 entries/,
  )
  assert.match(await textOf('?lang=en&asOf=146'), /from the first 146 entries/)
  const all = sample.node.position()
  assert.match(await textOf('?lang=en&asOf=999999999'), new RegExp(`the first ${all} entries`))
  assert.doesNotMatch(await textOf('?lang=en&asOf=2099-01-01'), /Overdue since/)
  assert.match(await textOf('?lang=en&asOf=0'), /No event is under surveillance/)
  assert.match(await textOf('?lang=en&asOf=0&event=covid-19'), /No figures have been reported on COVID-19/)
})

test('GET /situation answers 304 to whoever has the page, and only to them', async () => {
  const address = '?lang=en&asOf=200'
  const first = await get(address)
  const etag = first.headers.get('etag')!
  const again = await get(address, { 'if-none-match': `"x", ${etag}` })
  assert.deepEqual([again.status, await again.text()], [304, ''])
  assert.equal((await get('?lang=ru&asOf=200', { 'if-none-match': etag })).status, 200)
})

test('GET /situation tells what it cannot show as a page in the reader’s language', async () => {
  for (const query of [
    'asOf=gestern',
    'asOf=2020-02-30',
    'scale=cubic',
    'indicator=gdp_growth',
    'event=none',
  ]) {
    const response = await get(`?lang=ru&${query}`)
    assert.equal(response.status, 422, query)
    assert.match(await response.text(), /<h1>Страницу нельзя показать/)
  }
  const unknown = await get('?lang=fr', { 'accept-language': 'zh' })
  assert.equal(unknown.status, 422)
  assert.match(await unknown.text(), /没有“fr”语言的文本/)
})

test('GET /situation does not let a fault carry markup', async () => {
  const page = await textOf(`?lang=en&asOf=${encodeURIComponent('<script>alert(1)</script>')}`)
  assert.match(page, /“&lt;script&gt;/)
  assert.doesNotMatch(page, /<script/)
})

test('every address on the page leads somewhere', async () => {
  const page = await textOf('?lang=en')
  const links = new Set(
    [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&')),
  )
  assert.ok(links.size > 100)
  for (const link of links) {
    const response = await fetch(`${sample.url}${link}`)
    assert.equal(response.status, 200, link)
    await response.arrayBuffer()
  }
})

test('GET /situation hatches what is provisional or lacks days, and names a gap, on daily reports', async () => {
  const clock = { now: () => '2026-03-19T08:00:00.000Z' as never }
  const node = await startTestNode('exercise', { clock })
  try {
    const say = (kind: 'situation.report' | 'situation.correction', body: object) =>
      node.node.signAndTake('kaz-moh' as AgencyId, {
        kind,
        label: 'TLP:CLEAR',
        audience: ['public'],
        about: 'covid-19',
        lang: 'en',
        body: { ...body },
      })
    const day = (date: string, value: number | null, status = 'A') => ({
      place: 'KAZ',
      period: date,
      indicator: 'cases_confirmed_new',
      value,
      status,
    })
    const week = [9, 10, 11, 12, 13, 14, 15].map((one) => day(`2026-03-${String(one).padStart(2, '0')}`, one))
    await say('situation.report', {
      observations: [...week, day('2026-03-16', 4, 'P'), day('2026-03-17', 5, 'P')],
    })
    await say('situation.report', { observations: [day('2026-02-23', null, 'L')] })
    await say('situation.correction', {
      reason: '<b>counted twice</b>',
      observations: [day('2026-03-10', 7)],
    })
    const page = await (await fetch(`${node.url}/situation?lang=en`)).text()
    assert.match(
      page,
      /class="bars provisional"[^>]*><path[^>]*><title>W12: 9 \(provisional, incomplete week\)/,
    )
    assert.match(page, /<title>W11: 81</)
    assert.match(page, /2026-W09: not collected/)
    assert.match(page, /2026-W10: no report/)
    assert.match(page, /2026-03-10 corrected on 19.Mar.2026: 10 → 7/)
    assert.match(page, /&lt;b&gt;counted twice&lt;\/b&gt;/)
    assert.match(page, /1 of 12 states has reported 81 new confirmed cases for the week of 9–15 March 2026/)
    assert.match(page, /Covers up to<dd>17.March.2026/)
  } finally {
    await node.stop()
  }
})
