import { safe, type Markup } from '@concert/charts'
import type { Scene } from '../scene.ts'
import { actionPath } from './actions/action-words.ts'
import { decisionPath } from './decisions/decision-path.ts'
import { readoutKicker } from './readouts/readout-words.ts'
import { firstOf, isOfReadout, readoutPath } from './readouts/site-readout.ts'
import { lineIn } from './said-parts.ts'

/** The page of a readout, a decision or an action; the statement itself where the node can be reached; its id in any case. */
export function statementLink(scene: Scene, id: string): Markup {
  const { page, atNode } = scene
  const known = pageOf(scene, id)
  if (known !== undefined) return safe`<a href="${page(known.path)}">${known.name}</a>`
  const at = atNode(`/api/statements/${id}`)
  const named = safe`<code class="digest">${id}</code>`
  return at === undefined ? named : safe`<a href="${at}">${named}</a>`
}

function pageOf(scene: Scene, id: string): { path: string; name: string | Markup } | undefined {
  const { site, texts } = scene
  const decision = site.decisions.find((one) => one.id === id)
  if (decision !== undefined)
    return { path: decisionPath(decision.number), name: texts.actions.fromDecision(decision.number) }
  const readout = site.readouts.find((one) => isOfReadout(one, id))
  if (readout !== undefined)
    return { path: readoutPath(readout.number), name: readoutKicker(scene, firstOf(readout)) }
  const action = site.actions.find(({ versions }) => versions.some((one) => one.id === id))
  return action === undefined ? undefined : { path: actionPath(action), name: lineIn(scene, action.title) }
}
