import { safe, type Markup } from '../markup.ts'
import type { Circle } from './circle.ts'
import { drawSymbol } from './samples.ts'

/** Larger ones first, so that none is hidden; each is an element that can be focused and has a name. */
export type Circles = { readonly mark: 'circles'; readonly circles: readonly Circle[] }

export function formatCircles({ circles }: Circles): Markup {
  return safe`${circles.map(circle)}`
}

function circle(one: Circle): Markup {
  const { state, name, href, freshness } = one
  const reach = safe`<circle class="reach" cx="${one.x}" cy="${one.y}" r="${one.reach}"/>`
  const inside = safe`<title>${name}</title>${reach}${drawSymbol(one)}`
  const kind = safe`class="state ${freshness}" data-state="${state}" aria-label="${name}"`
  return href === undefined
    ? safe`<g ${kind} tabindex="0" role="img">${inside}</g>`
    : safe`<a ${kind} href="${href}">${inside}</a>`
}
