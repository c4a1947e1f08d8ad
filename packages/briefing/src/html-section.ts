import { safe, type Markup } from '@concert/charts'
import type { Briefing } from './briefing.ts'
import { alertName } from './form-names.ts'
import type { FormWords } from './form-words.ts'
import { htmlChart } from './html-chart.ts'
import { htmlTable } from './html-table.ts'
import { htmlParagraphs } from './html-paragraphs.ts'
import type { AlertBlock, Block, Section } from './section.ts'
import { alertsOf } from './alerts-of.ts'

/** A section: its title, the editor's words on it, and its blocks in their order. */
export function htmlSection(section: Section, key: string, briefing: Briefing, words: FormWords): Markup {
  const { id, title, blocks } = section
  const notes = briefing.words[words.language]?.notes[id]
  const said = notes === undefined ? undefined : safe`<div class="words">${htmlParagraphs(notes)}</div>`
  const drawn = blocks.map((block, at) => htmlBlock(block, `${key}-${at + 1}`, briefing, words))
  const empty = blocks.length === 0 && notes === undefined && safe`<p>${words.texts.empty}</p>`
  return safe`<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${words.say(title)}</h2>
${said}${drawn}${empty}</section>
`
}

function htmlBlock(block: Block, id: string, briefing: Briefing, words: FormWords): Markup {
  switch (block.kind) {
    case 'paragraph':
      return htmlParagraphs(words.say(block.text))
    case 'list':
      return safe`<ul>${block.items.map((item) => safe`<li>${words.say(item)}`)}</ul>
`
    case 'table':
      return htmlTable(block, id, words)
    case 'chart':
      return htmlChart(block, id, words)
    case 'alert':
      return htmlAlert(block, briefing, words)
  }
}

function htmlAlert(block: AlertBlock, briefing: Briefing, { say, texts, charts }: FormWords): Markup {
  const name = alertName(briefing.number, alertsOf(briefing).indexOf(block))
  return safe`<div class="alert"><h3>${texts.alert}${charts.texts.colon}${say(block.headline)}</h3>${htmlParagraphs(say(block.description))}<p><a href="${name}">${texts.alertFile}</a></p></div>
`
}
