import type { StatementId } from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import {
  agreementOf,
  decisionOf,
  objectionOf,
  publicationOf,
  siteActionOf,
  siteReadoutOf,
} from '../../testing/site-cooperation.ts'
import { siteFactsOf } from '../../testing/site-facts.ts'
import { proofPath } from './pages/said-parts.ts'
import { provenOnSite } from './proven-on-site.ts'
import type { Site } from './site-file.ts'
import type { SiteFacts } from './site-facts.ts'
import { siteOf } from './write-site.ts'

const carried = { site: undefined, node: undefined }
const agreed = siteReadoutOf(
  200,
  publicationOf(200, { standing: 'agreed', agreements: [agreementOf(201)], readout: 'e'.repeat(64) }),
)
const divergent = siteReadoutOf(
  210,
  publicationOf(210, { standing: 'divergent', objections: [objectionOf(213, 'Said otherwise')] }),
  publicationOf(212, { standing: 'divergent', agency: 'bbb-mfa', beside: publicationOf(210).id }),
)
const facts = siteFactsOf({
  readouts: [divergent, agreed],
  decisions: [decisionOf(2), decisionOf(1)],
  actions: [
    siteActionOf(500),
    siteActionOf(600, { source: agreed.publications[0]!.id }),
    siteActionOf(601, { source: agreed.publications[0]!.readout }),
  ],
})
const site = siteOf(facts, carried)
const page = (path: string, of: Site = site): string =>
  new TextDecoder().decode(of.get(`${path}index.html`)!.bytes)
const pagesOf = (of: Site): [string, string][] =>
  [...of]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, { bytes }]) => [path, new TextDecoder().decode(bytes)])

test('a readout says whether it is agreed, and whose words each paragraph is', () => {
  const shown = page('en/readouts/200/')
  assert.match(shown, /<strong>Agreed by all parties<\/strong>[^]*Signed also by bbb-mfa/)
  assert.match(shown, /class="said own"[^]*Own words of[^]*Own words en/)
  assert.match(shown, /class="said attributed"[^]*Attributed to bbb-mfa[^]*Attributed words en/)
  assert.match(shown, /class="said joint"[^]*Joint words of all parties[^]*Joint words en/)
  assert.match(shown, /Convene the ministers en \(by 13\sMay\s2020\)/)
  assert.match(shown, /The experts met en[^]*Minutes/)
  assert.doesNotMatch(shown, /Own words ru/)
})

test('readouts that differ stand side by side, with what is held against them', () => {
  const shown = page('ru/readouts/210/')
  assert.match(shown, /class="sides"/)
  assert.equal(shown.match(/class="side"/g)?.length, 2)
  assert.match(shown, /Сообщения сторон расходятся/)
  assert.match(shown, /Возражения[^]*Said otherwise ru/)
  assert.match(page('zh/readouts/'), /各方通稿不一致/)
})

test('a decision has its number, its text and digest, positions, and who takes part in protocol order', () => {
  const shown = page('ru/decisions/1/')
  assert.match(shown, /Решение № 1/)
  assert.match(shown, /Принято по процедуре умолчания/)
  assert.ok(shown.includes('f2'.repeat(32)))
  assert.match(shown, /a1 · Subject ru[^]*Figures are exchanged ru/)
  assert.match(shown, /Оговорка · Государство AAA/)
  assert.match(shown, /Государство AAA<td class="t">участвует[^]*Государство BBB<td class="t">не заявлено/)
  assert.match(shown, /href="\.\.\/\.\.\/actions\/500\/"/)
})

test('an action leads to what it comes from, and shows each part and what was done in its author’s language', () => {
  const shown = page('en/actions/500/')
  assert.match(shown, /href="\.\.\/\.\.\/decisions\/1\/">Decision No\. 1</)
  assert.match(shown, /State AAA<td class="t">on track · expected by 20\sMay\s2020/)
  assert.match(shown, /State BBB<td class="t">nothing said yet · overdue/)
  assert.match(shown, /lang="ru" dir="auto"><p>Группа выехала\./)
  for (const action of [600, 601])
    assert.match(page(`en/actions/${action}/`), /href="\.\.\/\.\.\/readouts\/200\/"/)
})

test('a readout leads to the actions that came of it, and to the pages of what its facts rest on', () => {
  const shown = page('en/readouts/200/')
  for (const path of ['actions/600/', 'actions/601/']) assert.ok(shown.includes(`href="../../${path}"`), path)
  assert.doesNotMatch(page('en/readouts/210/'), /Actions that follow/)
  const on = [decisionOf(1), publicationOf(212), siteActionOf(500)]
  const basis = on.map(({ id }) => ({ type: 'statement' as const, id: id as StatementId }))
  const paragraphs = publicationOf(220).paragraphs.map((one) => ({ ...one, facts: [{ texts: {}, basis }] }))
  const resting = siteReadoutOf(220, publicationOf(220, { paragraphs }))
  const more = { ...facts, readouts: [resting, ...facts.readouts] }
  const rests = page('en/readouts/220/', siteOf(more, carried))
  for (const path of ['../../decisions/1/', '../210/', '../../actions/500/'])
    assert.ok(rests.includes(`href="${path}"`), path)
  const there = { site: new URL('https://figures.example/health/'), node: undefined }
  for (const [address, root] of [
    [carried, ''],
    [there, 'https://figures.example/health/'],
  ] as const)
    assert.ok(
      new TextDecoder()
        .decode(siteOf(more, address).get('feed.en.json')!.bytes)
        .includes(`href=\\"${root}en/readouts/210/\\"`),
      root,
    )
})

test('a list of names is strung as its language does it', () => {
  assert.match(page('zh/actions/'), /国家 AAA和国家 BBB/)
})

test('every page of them leads to its proofs, and nowhere but to the site’s own files', () => {
  const files = new Set([
    ...[...site.keys()].map((path) => path.replace(/index\.html$/, '')),
    ...provenOnSite(facts).map(proofPath),
  ])
  for (const path of ['en/readouts/200/', 'zh/readouts/210/', 'ru/decisions/2/', 'en/actions/500/']) {
    const links = [...page(path).matchAll(/ href="([^"#]+)"/g)].map(([, link]) => link!)
    assert.ok(
      links.some((link) => link.endsWith('.proof.json')),
      path,
    )
    for (const link of links)
      assert.ok(files.has(new URL(link, `https://any.example/${path}`).pathname.slice(1)), `${path}: ${link}`)
  }
  assert.deepEqual(provenOnSite(siteFactsOf({ readouts: [divergent] })), [210, 212, 213])
})

test('no page of them is longer than 60 KB, and nothing is left out', () => {
  const long = (word: string) => ({ en: word.repeat(4_000), ru: 'я'.repeat(4_900), zh: '的'.repeat(4_900) })
  const paragraphs = Array.from({ length: 60 }, (_, at) => ({
    id: `p${at}`,
    voice: 'joint' as const,
    stance: 'noted' as const,
    texts: long('x'),
  }))
  const articles = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, texts: long('y') }))
  const [update] = siteActionOf(500).updates
  const updates = Array.from({ length: 90 }, (_, at) => ({
    ...update!,
    index: 501 + at,
    text: 'ж'.repeat(4_900),
  }))
  const many = Array.from({ length: 70 }, (_, at) => siteReadoutOf(1_000 + at))
  const whole = siteOf(
    siteFactsOf({
      readouts: [siteReadoutOf(2_000, publicationOf(2_000, { paragraphs })), ...many],
      decisions: [decisionOf(1, { articles })],
      actions: [siteActionOf(500, { updates })],
    }),
    carried,
  )
  for (const [path, text] of pagesOf(whole))
    assert.ok(Buffer.byteLength(text) < 60_000, `${path}: ${text.length}`)
  const all = pagesOf(whole)
    .filter(([path]) => path.startsWith('zh/'))
    .map(([, text]) => text)
    .join('')
  for (const { id } of paragraphs) assert.ok(all.includes(`id="2000-${id}"`), id)
  for (const { id } of articles) assert.ok(all.includes(`id="${id}"`), id)
  for (const { index } of updates) assert.ok(all.includes(`id="${index}"`), String(index))
  for (const { number } of many)
    assert.ok(
      all.includes(`readouts/${number}/"`) || all.includes(`"${number}/"`) || all.includes(`../${number}/"`),
      String(number),
    )
})

test('what others wrote in them is text, whatever it is', () => {
  const hostile = `</script><script>alert(1)</script>"' onload=x <img src=x>`
  const texts = { en: hostile, ru: hostile, zh: hostile }
  const [update] = siteActionOf(500).updates
  const evidence = [{ ...update!.evidence[0]!, name: hostile }]
  const bad: Partial<SiteFacts> = {
    readouts: [
      siteReadoutOf(
        200,
        publicationOf(200, {
          topics: [texts],
          parties: [{ names: texts, office: texts }, publicationOf(1).parties[1]!],
          paragraphs: [{ id: 'p1', voice: 'joint', stance: 'noted', texts }],
          objections: [{ ...objectionOf(201, ''), texts }],
        }),
      ),
    ],
    decisions: [decisionOf(1, { title: texts, articles: [{ id: 'a1', heading: texts, texts }] })],
    actions: [
      siteActionOf(500, {
        title: texts,
        what: texts,
        updates: [{ ...update!, text: hostile, lang: hostile, evidence }],
      }),
    ],
  }
  for (const [path, text] of pagesOf(siteOf(siteFactsOf(bad), carried)))
    assert.doesNotMatch(
      text.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, ''),
      /<script|<img|"' onload/,
      path,
    )
})

test('they stand in the navigation, the sitemap and the feeds, and programs can read what they are', () => {
  const at = { site: new URL('https://figures.example/'), node: undefined }
  const live = siteOf(facts, at)
  const text = (path: string): string => new TextDecoder().decode(live.get(path)!.bytes)
  assert.match(
    text('en/index.html'),
    /href="readouts\/">Readouts<[^]*href="decisions\/">Decisions<[^]*href="actions\/">Actions</,
  )
  for (const path of ['readouts/200/', 'decisions/1/', 'actions/500/'])
    assert.ok(text('sitemap.xml').includes(`<loc>https://figures.example/zh/${path}</loc>`), path)
  const { items } = JSON.parse(text('feed.en.json')) as {
    items: { id: string; url: string; date_modified: string; date_published: string; content_html: string }[]
  }
  const item = items.find(({ url }) => url.endsWith('/en/readouts/210/'))!
  assert.equal(item.id, 'tag:concert.example,2020-05-01:test/readouts/210/en')
  assert.ok(item.date_modified > item.date_published)
  assert.match(item.content_html, /Joint words en[^]*proofs\/210\.proof\.json/)
  assert.equal(items.length, 7)
  const data = (path: string): string =>
    (
      JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(text(path))![1]!) as Record<
        string,
        string
      >
    )['@type']!
  assert.equal(data('en/readouts/200/index.html'), 'Article')
  assert.equal(data('en/decisions/1/index.html'), 'Legislation')
  assert.equal(data('en/actions/500/index.html'), 'PlanAction')
})

test('where nothing is public yet, the lists say so', () => {
  const empty = siteOf(siteFactsOf(), carried)
  assert.match(page('en/readouts/', empty), /No readout has been published yet\./)
  assert.match(page('ru/decisions/', empty), /Решений пока не принято\./)
  assert.match(page('zh/actions/', empty), /尚无公开的行动。/)
})
