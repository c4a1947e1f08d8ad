import { safe, type Markup } from '@concert/charts'
import { languageNames, locales } from '@concert/language'
import { alertsOf } from './alerts-of.ts'
import type { Briefing } from './briefing.ts'
import { alertName, formName, proofName } from './form-names.ts'
import type { FormWords } from './form-words.ts'
import { readable } from './readable.ts'

/** What the figures mean, how anyone can check the issue, and where its other forms are. */
export function htmlFooter(briefing: Briefing, words: FormWords): Markup {
  const { about, forms } = words.texts
  return safe`<footer>
<section><h2>${about.heading}</h2><p>${about.computed}</p><p>${about.missing}</p><p>${about.order}</p></section>
<section><h2>${forms.heading}</h2>${formLinks(briefing, words)}</section>
${verification(briefing, words)}</footer>
`
}

function verification({ number, record }: Briefing, { texts, language }: FormWords): Markup {
  const { verify } = texts
  const [html, proof] = [formName(number, 'html', language), proofName(number)]
  return safe`<section><h2>${verify.heading}</h2><p>${verify.signed}</p><p>${verify.run(proof)}</p><code class="run">npx concert verify ${html} ${proof}</code><p>${verify.recompute}</p><p>${texts.root} <code>${readable(record.root)}</code></p></section>
`
}

/** By relative addresses, so that the files lead to one another wherever they lie together. */
function formLinks(briefing: Briefing, { texts, language }: FormWords): Markup {
  const { number, organisation } = briefing
  const { forms } = texts
  const pdfs = organisation.languages.map(
    (one) =>
      safe`<a href="${formName(number, 'pdf', one)}" type="application/pdf"${one !== language && safe` lang="${locales[one]}"`} hreflang="${locales[one]}">${languageNames[one]}</a>`,
  )
  const alerts = alertsOf(briefing).map((_, at) => [alertName(number, at), forms.cap] as const)
  const others = [
    [formName(number, 'json'), forms.json],
    [formName(number, 'csv'), forms.csv],
    ...alerts,
    [proofName(number), forms.proof],
  ] as const
  return safe`<ul><li>PDF: ${pdfs.map((link, at) => [at === 0 ? '' : ' · ', link])}${others.map(([name, text]) => safe`<li><a href="${name}">${text}</a>`)}</ul>`
}
