import { safe } from '@concert/charts'
import type { Page } from '../page.ts'
import type { Scene } from '../scene.ts'

/** What is shown at every address where there is nothing. */
export function notFoundPage({ texts, page }: Scene): Page {
  const { title, lead } = texts.notFound
  return {
    title,
    description: lead,
    body: safe`<h1>${title}</h1><p class="lead">${lead}</p><ul class="ways"><li><a href="${page('')}">${texts.landing.title}</a><li><a href="${page('briefings/')}">${texts.briefings.title}</a><li><a href="${page('situation/')}">${texts.situation.short}</a></ul>`,
  }
}
