import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatHtml } from './format-html.ts'
import { hostileBriefing } from './test-hostile-briefing.ts'
import { sampleBriefing } from './test-briefing.ts'

const languages = ['en', 'ru', 'zh'] as const
const maxBytes = 60_000

for (const language of languages) {
  test(`formatHtml() is under 60 KB with the charts of twelve states over 26 weeks, in ${language}`, () => {
    assert.ok(Buffer.byteLength(formatHtml(sampleBriefing(), language)) < maxBytes)
  })

  test(`formatHtml() runs nothing, fetches nothing and leads only to the issue's own files, in ${language}`, () => {
    const html = formatHtml(sampleBriefing(), language)
    assert.doesNotMatch(html, /<script|<iframe|<img|<object|\son[a-z]+=|javascript:|@import|url\((?!#)/i)
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target!)
    for (const target of links) assert.match(target, /^(?:#[a-z0-9-]+|data:,|briefing-7\.[a-z0-9.]+)$/)
    assert.match(html, /Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/)
  })

  test(`formatHtml() has every id once and every reference leads somewhere, in ${language}`, () => {
    const html = formatHtml(sampleBriefing(), language)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)
    assert.equal(new Set(ids).size, ids.length)
    const references = [...html.matchAll(/(?:labelledby="|href="#|url\(#)([^")]+)/g)].flatMap(([, id]) =>
      id!.split(' '),
    )
    for (const id of references) assert.ok(ids.includes(id), id)
  })
}

test('formatHtml() names what stands on every page: number, day, label, point of the record, what it replaces, how to check it', () => {
  const html = formatHtml(sampleBriefing(), 'en')
  for (const part of [
    'Briefing No.\u{A0}7',
    '29\u{A0}April\u{A0}2020',
    'TLP:CLEAR',
    'first 12,345 entries of the record concert.example/sample',
    'WUuPyW+tq5cRxi2BBMJnfIL3qg2YTlfuWBbXEEX7FoY=',
    'in place of No.\u{A0}5',
    'counted twice',
    'npx concert verify briefing-7.en.html briefing-7.proof.json',
    'briefing-7.proof.json',
    'Sample: the figures are invented',
  ])
    assert.ok(html.includes(part), part)
})

test('formatHtml() shows zero as zero and a gap by its name', () => {
  const html = formatHtml(sampleBriefing(), 'en')
  assert.match(
    html,
    /<th scope="row">State E<td>2020-W17<small>20–26 April 2020<\/small><td class="n">0<td class="n q">cannot exist/,
  )
  assert.match(
    html,
    /<th scope="row">State D<td>2020-W17<small>[^<]*<\/small><td class="n q">no report<td class="n">-3\.3<td class="n q">[^<]+<small>asked on 27 April/,
  )
})

test('formatHtml() says that a section has nothing to report', () => {
  assert.match(
    formatHtml(sampleBriefing(), 'ru'),
    /Совместные действия<\/h2>\s*<p>По данному разделу сообщить нечего/,
  )
})

test('formatHtml() marks an exercise before everything else', () => {
  const html = formatHtml({ ...sampleBriefing(), mode: 'exercise' }, 'zh')
  assert.match(html, /<title>演习 · /)
  assert.match(
    html,
    /<body class="exercise">\n<a class="skip"[^\n]*\n<aside class="notice"[^>]*><p><strong>演习<\/strong>/,
  )
})

for (const states of [1, 2, 60])
  test(`formatHtml() sets an issue of ${states} states`, () => {
    const html = formatHtml(sampleBriefing({ states }), 'en')
    assert.equal([...html.matchAll(/<h4>/g)].length, states > 1 ? states * 2 : 0)
  })

test('formatHtml() lets no word of anybody become markup, or turn the direction of the page', () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '\u202Eevil',
    '&lt;',
    '\u0000',
    ']]>',
    '--><',
  )
  const plain = tagsOf(formatHtml(hostileBriefing('plain'), 'en'))
  fc.assert(
    fc.property(hostile, fc.string({ unit: 'binary' }), (first, rest) => {
      const html = formatHtml(hostileBriefing(first + rest), 'en')
      assert.doesNotMatch(html, /<script|<img|[\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/u)
      assert.equal(tagsOf(html), plain)
    }),
    { numRuns: 50 },
  )
})

/** What is left of a page when its words are taken out. */
function tagsOf(html: string): string {
  return [...html.matchAll(/<\/?[a-z0-9]+/gi)]
    .map(([tag]) => tag)
    .filter((tag) => tag !== '<br')
    .join('')
}
