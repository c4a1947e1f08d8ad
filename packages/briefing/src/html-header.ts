import { safe, type Markup } from '@concert/charts'
import { languageNames, locales } from '@concert/language'
import type { Briefing } from './briefing.ts'
import { formName } from './form-names.ts'
import type { FormWords } from './form-words.ts'
import { checkpointLines, headline } from './front-matter.ts'
import { htmlParagraphs } from './html-paragraphs.ts'
import { noticeOf } from './notice-of.ts'

/** Whose issue it is, of what day, on what, from what point of the record, and what it says first. */
export function htmlHeader(briefing: Briefing, words: FormWords): Markup {
  const { texts, say } = words
  const { organisation, event } = briefing
  const { issue, date, title, lead } = headline(briefing, words)
  return safe`<a class="skip" href="#issue">${texts.skip}</a>
${htmlNotice(briefing, words)}<header>
<div class="top"><p><span class="org" itemprop="publisher" itemscope itemtype="https://schema.org/GovernmentOrganization"><span itemprop="name">${say(organisation.names)}</span></span> · ${say(organisation.secretariat)}</p>${languageLinks(briefing, words)}</div>
<p class="kicker"><span>${issue} · <time datetime="${briefing.date}" itemprop="datePublished">${date}</time></span><span itemprop="about">${say(event.names)}</span><span class="tlp">TLP:CLEAR</span></p>
<h1 itemprop="headline">${title}</h1>
${correction(briefing, words)}<div class="lead">${htmlParagraphs(lead)}</div>
${checkpointLines(briefing, words).map((line) => safe`<p class="note">${line}</p>`)}${contents(briefing, words)}</header>
`
}

function htmlNotice(briefing: Briefing, words: FormWords): Markup | undefined {
  const notice = noticeOf(briefing, words)
  if (notice === undefined) return undefined
  const { mark, text } = notice
  return safe`<aside class="notice" aria-label="${words.texts.notice}"><p>${mark !== undefined && safe`<strong>${mark}</strong> `}${text}</p></aside>
`
}

function languageLinks({ organisation, number }: Briefing, { texts, language }: FormWords): Markup {
  const links = organisation.languages.map(
    (one) =>
      safe`<li><a href="${formName(number, 'html', one)}" lang="${locales[one]}" hreflang="${locales[one]}"${one === language && safe` aria-current="page"`}>${languageNames[one]}</a>`,
  )
  return safe`<nav aria-label="${texts.languages}"><ul class="links">${links}</ul></nav>`
}

function correction({ corrects }: Briefing, { texts, say }: FormWords): Markup | undefined {
  if (corrects === undefined) return undefined
  const before = safe`<p><strong>${texts.corrects(corrects.number)}</strong></p>`
  return safe`<div class="fix">${before}${htmlParagraphs(texts.reason(say(corrects.reason)))}</div>
`
}

const fewSections = 2

function contents({ sections }: Briefing, { texts, say }: FormWords): Markup | undefined {
  if (sections.length <= fewSections) return undefined
  const links = sections.map(
    ({ id, title }) => safe`<li><a href="#${encodeURIComponent(id)}">${say(title)}</a>`,
  )
  return safe`<nav class="toc" aria-label="${texts.contents}"><ul class="links">${links}</ul></nav>
`
}
