import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { lineOf, now, overviewOf } from '../../testing/page-facts.ts'
import { siteEventOf, siteFactsOf, siteIssueOf } from '../../testing/site-facts.ts'
import { issueFilePath } from './pages/issue-files.ts'
import type { Site } from './site-file.ts'
import type { SiteFacts } from './site-facts.ts'
import { siteOf } from './write-site.ts'

const issues = [
  siteIssueOf(3, { corrects: 2, correction: { en: 'A week was left out.', ru: 'Пропущена неделя.' } }),
  siteIssueOf(2, { correctedBy: 3 }),
  siteIssueOf(1),
]
const facts = siteFactsOf({ issues })
const carried = { site: undefined, node: undefined }

test('siteOf() leads nowhere but to its own files, wherever it stands', () => {
  const site = siteOf(facts, carried)
  const files = filesOf(site, facts)
  for (const [path, text] of textsOf(site))
    for (const link of linksOf(text)) {
      assert.doesNotMatch(link, /^[a-z]+:|^\/\//, `${path}: ${link}`)
      const base = path.endsWith('404.html') ? 'https://any.example/' : `https://any.example/${path}`
      assert.ok(files.has(new URL(link, base).pathname.slice(1)), `${path}: ${link}`)
    }
})

test('siteOf() names its address where that is known, and the node only where it can be reached', () => {
  const at = { site: new URL('https://figures.example/epidemics/'), node: 'https://node.example' }
  const site = siteOf(facts, at)
  const page = textOf(site, 'ru/states/AAA/index.html')
  assert.match(page, /rel="canonical" href="https:\/\/figures\.example\/epidemics\/ru\/states\/AAA\/"/)
  assert.match(page, /hreflang="zh-Hans" href="https:\/\/figures\.example\/epidemics\/zh\/states\/AAA\/"/)
  assert.match(page, /form-action &#39;self&#39; https:\/\/node\.example/)
  assert.match(page, /href="https:\/\/node\.example\/workspace\/"/)
  assert.match(textOf(site, '404.html'), /href="\/epidemics\/ru\/"/)
  const map = textOf(site, 'sitemap.xml')
  assert.equal(
    map.split('<url>').length - 1,
    3 * [...site.keys()].filter((path) => /^ru\/.*index/.test(path)).length,
  )
  assert.match(textOf(site, 'robots.txt'), /Sitemap: https:\/\/figures\.example\/epidemics\/sitemap\.xml/)
})

test('siteOf() is the same bytes for the same facts, in whatever zone and locale', () => {
  const zone = process.env['TZ']
  const before = textsOf(siteOf(facts, carried))
  process.env['TZ'] = 'Pacific/Kiritimati'
  assert.deepEqual(textsOf(siteOf(facts, carried)), before)
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('siteOf() leads from a corrected issue to its correction, and back', () => {
  const site = siteOf(facts, carried)
  const old = textOf(site, 'en/briefings/2/index.html')
  assert.match(
    old,
    /This issue was corrected\.<\/strong> <a href="\.\.\/3\/">Read the correction, briefing No\. 3/,
  )
  assert.match(old, /A week was left out\./)
  assert.match(textOf(site, 'ru/briefings/3/index.html'), /исправляет бюллетень № 2[^]*Пропущена неделя/)
  assert.match(textOf(site, 'en/index.html'), /Title 3 en/)
  assert.doesNotMatch(textOf(site, 'en/index.html'), /Title 2 en/)
})

test('siteOf() divides a long archive, and loses no issue', () => {
  const many = Array.from({ length: 130 }, (_, at) => ({ ...siteIssueOf(1), number: 130 - at }))
  const site = siteOf(siteFactsOf({ issues: many }), carried)
  const pages = ['briefings/', 'briefings/page-2/', 'briefings/page-3/'].map((path) =>
    textOf(site, `en/${path}index.html`),
  )
  const numbers = pages.flatMap((page) =>
    [...page.matchAll(/Briefing No\. (\d+) ·/g)].map(([, one]) => Number(one)),
  )
  assert.deepEqual(
    numbers,
    many.map(({ number }) => number),
  )
})

test('siteOf() keeps every page under 60 KB, without a script, however long the event lasts', () => {
  const told = Array.from({ length: 60 }, (_, at) => 1_000_000 + at)
  const states = Array.from({ length: 12 }, (_, at) => {
    const line = lineOf('cases_confirmed_new', told)
    const lastReport = { index: 123_456, received: now, covers: '2020-04-20', agency: 'abc-moh' }
    const lines = [line, { ...line, indicator: 'deaths_confirmed_new' }]
    return overviewOf(`A${String.fromCodePoint(65 + at)}A`, told, { lines, lastReport })
  })
  const reason = 'An author’s long reason. '.repeat(40)
  const entries = Array.from({ length: 500 }, (_, at) => ({
    index: 1_000 - at,
    received: now,
    agency: 'abc-moh',
    reason,
    lang: 'en',
    figures: 3,
  }))
  const corrections = entries.flatMap(({ index }) =>
    ['2020-W10', '2020-W11', '2020-W12'].map((period) => ({
      series: 1,
      period,
      before: 1,
      after: 2,
      status: 'A' as const,
      index,
      event: 'covid-19',
      place: 'AAA',
      state: 'AAA',
      indicator: 'cases_confirmed_new',
      stratum: '',
      frequency: 'week',
      audience: 'public',
      dataset: '',
    })),
  )
  const many = Array.from({ length: 130 }, (_, at) => ({ ...siteIssueOf(1), number: 130 - at }))
  const event = { ...siteEventOf('covid-19', states), entries, corrections }
  for (const [path, text] of textsOf(siteOf(siteFactsOf({ events: [event], issues: many }), carried))) {
    if (!path.endsWith('.html')) continue
    assert.ok(Buffer.byteLength(text) < 60_000, `${path}: ${Buffer.byteLength(text)}`)
    assert.doesNotMatch(unstructured(text), /<script/)
  }
})

test('siteOf() writes what others wrote as text', () => {
  const hostile = `</title></script><script>alert('x')</script>"' onload=x <img src=x>`
  const states = [overviewOf('AAA', [1], { names: { en: hostile } })]
  const event = {
    ...siteEventOf('covid-19', states),
    names: { en: hostile },
    entries: [{ index: 9, received: now, agency: hostile, reason: hostile, lang: hostile, figures: 0 }],
  }
  const words = { en: { title: hostile, lead: hostile, notes: {} } }
  const site = siteOf(siteFactsOf({ events: [event], issues: [siteIssueOf(1, { words })] }), carried)
  for (const [path, text] of textsOf(site))
    if (path.endsWith('.html')) assert.doesNotMatch(unstructured(text), /<script|<img|"' onload/, path)
})

test('siteOf() lets nothing of a sample or an exercise be found', () => {
  for (const mode of ['sample', 'exercise'] as const) {
    const site = siteOf(siteFactsOf({ mode }), { ...carried, site: new URL('https://figures.example/') })
    for (const [path, text] of textsOf(site))
      if (path.endsWith('.html')) assert.match(text, /<meta name="robots" content="noindex">/, path)
    assert.match(textOf(site, 'robots.txt'), /Disallow: \/\n/)
    assert.equal(site.has('sitemap.xml'), false)
  }
  assert.match(
    textOf(siteOf(siteFactsOf({ mode: 'exercise' }), carried), 'en/index.html'),
    /<title>EXERCISE · /,
  )
})

test('siteOf() is a calm site where nothing was said yet', () => {
  const site = siteOf(siteFactsOf({ events: [] }), carried)
  assert.match(
    textOf(site, 'en/index.html'),
    /No briefing has been issued yet[^]*No event is under surveillance/,
  )
  for (const [path, text] of textsOf(site)) assert.doesNotMatch(text, /NaN|undefined|Invalid/, path)
})

test('siteOf() marks up its pages as data that programs can read', () => {
  const site = siteOf(facts, carried)
  const dataOf = (path: string): Record<string, unknown> =>
    JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(textOf(site, path))![1]!) as never
  assert.equal(dataOf('en/index.html')['@type'], 'WebSite')
  assert.equal(dataOf('en/states/AAA/index.html')['@type'], 'Dataset')
  const report = dataOf('en/briefings/1/index.html')
  assert.deepEqual([report['@type'], report['reportNumber'], report['inLanguage']], ['Report', '1', 'en'])
  assert.equal((report['encoding'] as unknown[]).length, 9)
})

/** Without the blocks of data, in which nothing can begin a tag. */
function unstructured(text: string): string {
  return text.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
}

function textsOf(site: Site): [string, string][] {
  return [...site].map(([path, { bytes }]) => [path, new TextDecoder().decode(bytes)])
}

function textOf(site: Site, path: string): string {
  return new TextDecoder().decode(site.get(path)!.bytes)
}

/** Every path that there is: the site's own, folders of pages, and the files of the issues. */
function filesOf(site: Site, { issues: all }: SiteFacts): Set<string> {
  const pages = [...site.keys()].filter((path) => path.endsWith('index.html'))
  const issued = all.flatMap(({ number, files }) => [
    ...files.map(({ name }) => issueFilePath(number, name)),
    issueFilePath(number, `briefing-${number}.proof.json`),
  ])
  return new Set([...site.keys(), ...pages.map((path) => path.slice(0, -'index.html'.length)), ...issued])
}

/** Addresses of a page; those of a feed stand in the text of its entries too. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/ href="([^"#]+)"|href=&quot;([^&]+)&quot;/g)]
    .map(([, a, b]) => a ?? b!)
    .filter((link) => !link.startsWith('data:'))
}
