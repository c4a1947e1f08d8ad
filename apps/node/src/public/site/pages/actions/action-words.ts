import type { Scene } from '../../scene.ts'
import type { SiteAction } from '../../site-facts.ts'
import type { ListLine } from '../said-list.ts'
import { dateIn, lineIn, namesIn } from '../said-parts.ts'

/** By the entry of the action's first version, which stays its address for good. */
export function actionPath({ versions }: Pick<SiteAction, 'versions'>): string {
  return `actions/${versions[0]!.index}/`
}

export function actionKicker(scene: Scene, { standing, due }: SiteAction): string {
  const { actions } = scene.texts
  return `${actions.standings[standing]} · ${actions.due(dateIn(scene, due))}`
}

export function actionLine(scene: Scene, action: SiteAction): ListLine {
  return {
    path: actionPath(action),
    kicker: actionKicker(scene, action),
    title: lineIn(scene, action.title),
    note: namesIn(scene, whoOf(scene, action)),
  }
}

/** States in protocol order, then agencies of no state. */
export function whoOf({ site, words }: Scene, { parts }: SiteAction): string[] {
  return parts.map(({ state, agency }) => {
    const names = [...site.directory.states.values()].find((one) => one.state === state)?.names
    return names === undefined ? (agency === undefined ? state! : words.agency(agency)) : words.name(names)
  })
}
