import { safe, type Markup } from '@concert/charts'
import { languageNames, locales } from '@concert/language'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'
import { weeklyPath } from './event-parts.ts'
import { correctionsPath } from './corrections-page.ts'

/** How one is told of the next briefing, and takes the figures out. */
export function feedsPage(scene: Scene): Page {
  const { texts } = scene
  return {
    title: texts.feeds.title,
    description: texts.feeds.lead,
    part: 'feeds',
    body: safe`<h1>${texts.feeds.title}</h1><p class="lead">${texts.feeds.lead}</p>${byEmail(scene)}${feeds(scene)}${byWebhook(scene)}${dataFiles(scene)}`,
  }
}

/** A form that needs no script; where the node cannot be reached or sends no letters there is none. */
function byEmail({ atNode, texts, lang, site }: Scene): Markup | undefined {
  const action = atNode('/subscriptions')
  if (action === undefined || !site.sendsMail) return undefined
  const { email } = texts.feeds
  return safe`<section><h2>${email.heading}</h2><form class="form" method="post" action="${action}"><p>${email.explain}</p><input type="hidden" name="lang" value="${lang}"><label>${email.address} <input type="email" name="email" required maxlength="254" autocomplete="email" inputmode="email"></label><button>${email.button}</button></form></section>
`
}

function byWebhook({ texts }: Scene): Markup {
  return safe`<section class="prose"><h2>${texts.feeds.webhook.heading}</h2><p>${texts.feeds.webhook.text}</p></section>
`
}

function feeds({ site, texts, link }: Scene): Markup {
  const rows = site.languages.map(
    (lang) =>
      safe`<tr><th scope="row" lang="${locales[lang]}">${languageNames[lang]}<td class="t"><a href="${link(`feed.${lang}.atom`)}" type="application/atom+xml">feed.${lang}.atom</a><td class="t"><a href="${link(`feed.${lang}.json`)}" type="application/feed+json">feed.${lang}.json</a>`,
  )
  return safe`<section><h2>${texts.feeds.feeds}</h2><p class="prose">${texts.feeds.explain}</p><div class="wide"><table><thead><tr><th scope="col">${texts.feeds.language}<th scope="col" class="t">${texts.feeds.atom}<th scope="col" class="t">${texts.feeds.json}<tbody>${rows}</table></div></section>
`
}

function dataFiles({ site, texts, link, words }: Scene): Markup {
  const events = site.events.map(
    ({ id, names }) =>
      safe`<li><a href="${link(weeklyPath(id))}">${words.name(names)}: ${texts.event.csv}</a>`,
  )
  return safe`<section class="prose"><h2>${texts.feeds.data}</h2><ul>${events}<li><a href="${link(correctionsPath)}">${texts.corrections.csv}</a></ul></section>
`
}
