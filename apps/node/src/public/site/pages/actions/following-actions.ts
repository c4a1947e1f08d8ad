import { safe, type Markup } from '@concert/charts'
import type { Scene } from '../../scene.ts'
import type { SiteAction } from '../../site-facts.ts'
import { formatLine } from '../said-list.ts'
import { actionLine } from './action-words.ts'

/** Of so many actions that follow from one thing the first are shown; the list of actions has them all. */
const mostActions = 10

/** What came of a decision or of the commitments in a readout, where anything did. */
export function followingActions(
  scene: Scene,
  isOfIt: (source: SiteAction['source']) => boolean,
): Markup | undefined {
  const actions = scene.site.actions.filter(({ source }) => isOfIt(source)).slice(0, mostActions)
  if (actions.length === 0) return undefined
  const lines = actions.map((action) => formatLine(scene, actionLine(scene, action), 3))
  return safe`<section><h2>${scene.texts.actions.following}</h2><ul class="list">${lines}</ul></section>`
}
