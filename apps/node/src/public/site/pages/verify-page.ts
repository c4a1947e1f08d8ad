import { proofName } from '@concert/briefing'
import { safe, type Markup } from '@concert/charts'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'

/** What can be proven of a briefing or a figure, what not, and how anyone does it without trusting this site. */
export function verifyPage(scene: Scene): Page {
  const { texts, site, link } = scene
  const { verify } = texts
  return {
    title: verify.title,
    description: verify.lead,
    part: 'verify',
    body: safe`<h1>${verify.title}</h1><p class="lead">${verify.lead}</p>
<div class="prose"><section><h2>${verify.proven}</h2><ul>${verify.isProven.map((one) => safe`<li>${one}`)}</ul></section>
<section><h2>${verify.notProven}</h2><p>${verify.isNotProven}</p></section></div>
<section><h2>${verify.ways}</h2><ol class="steps">${ways(scene)}</ol></section>
<section class="prose"><h2>${verify.key}</h2><p>${verify.keyLead}</p><pre><code>${site.vkey}</code></pre><p><a href="${link('log-key.txt')}">log-key.txt</a> · <a href="${link('checkpoint.txt')}">checkpoint.txt</a></p></section>`,
  }
}

function ways({ texts: { verify }, site, link, lang, address }: Scene): Markup[] {
  const number = site.issues[0]?.number ?? 1
  const proof = proofName(number)
  const { verifier } = site
  const inBrowser =
    verifier === undefined
      ? []
      : [
          safe`<li><strong>${verify.browser.heading}</strong><p>${verify.browser.text}</p><p><a href="${link('verify/')}?lang=${lang}">${verify.openPage}</a></p>`,
          safe`<li><strong>${verify.script.heading}</strong><p>${verify.script.text}</p><pre><code>node verify-briefing.mjs briefing-${number}.${lang}.html ${proof}</code></pre><p><a href="${link('verify-briefing.mjs')}" download>verify-briefing.mjs</a> <code class="digest">SHA-256 ${verifier.script.sha256}</code></p>`,
        ]
  return [
    ...inBrowser,
    safe`<li><strong>${verify.command.heading}</strong><p>${verify.command.text}</p><pre><code>npx concert verify briefing-${number}.${lang}.html ${proof}</code></pre>`,
    safe`<li><strong>${verify.recompute.heading}</strong><p>${verify.recompute.text}</p><pre><code>npx concert verify --recompute --record ${address.node === undefined || address.node === '' ? 'DIR' : address.node} ${proof}</code></pre>`,
    safe`<li><strong>${verify.record.heading}</strong><p>${verify.record.text}</p><pre><code>npx concert check</code></pre>`,
  ]
}
