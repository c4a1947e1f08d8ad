import { inProtocolOrder } from '@concert/statement'
import { actionPage, actionPaths } from './pages/actions/action-page.ts'
import { actionLine } from './pages/actions/action-words.ts'
import { decisionLine, decisionPage, decisionPaths } from './pages/decisions/decision-page.ts'
import { readoutPage, readoutPaths } from './pages/readouts/readout-page.ts'
import { readoutLine } from './pages/readouts/readout-words.ts'
import { listPage, listPaths } from './pages/said-list.ts'
import { aboutPage } from './pages/about-page.ts'
import { archivePage, archivePaths } from './pages/archive-page.ts'
import { correctionsPage } from './pages/corrections-page.ts'
import { eventPage } from './pages/event-page.ts'
import { feedsPage } from './pages/feeds-page.ts'
import { issuePage } from './pages/issue-page.ts'
import { landingPage } from './pages/landing-page.ts'
import { situationPage } from './pages/situation-page.ts'
import { statePage } from './pages/state-page.ts'
import { verifyPage } from './pages/verify-page.ts'
import type { Page } from './page.ts'
import type { Scene } from './scene.ts'
import type { SiteFacts } from './site-facts.ts'

/** A page of every language: where it stands below the language's folder, and how it is written. */
export type PlannedPage = { readonly path: string; readonly write: (scene: Scene) => Page }

/** Every page of the site, the same in each language. */
export function pagesOf(site: SiteFacts): PlannedPage[] {
  return [
    { path: '', write: landingPage },
    ...archivePaths(site.issues).map((path, at) => ({
      path,
      write: (scene: Scene): Page => archivePage(scene, at),
    })),
    ...site.issues.map((issue) => ({
      path: `briefings/${issue.number}/`,
      write: (scene: Scene): Page => issuePage(scene, issue),
    })),
    { path: 'situation/', write: (scene) => situationPage(scene, 'cases_confirmed_new') },
    { path: 'situation/deaths/', write: (scene) => situationPage(scene, 'deaths_confirmed_new') },
    ...inProtocolOrder(site.directory).map((state) => ({
      path: `states/${state.state}/`,
      write: (scene: Scene): Page => statePage(scene, state),
    })),
    ...site.events.map((event) => ({
      path: `events/${event.id}/`,
      write: (scene: Scene): Page => eventPage(scene, event),
    })),
    ...cooperationPages(site),
    { path: 'corrections/', write: correctionsPage },
    { path: 'about/', write: aboutPage },
    { path: 'feeds/', write: feedsPage },
    { path: 'verify/', write: verifyPage },
  ]
}

/** Lists of readouts, decisions and actions, and each of them on its own, on as many pages as its text takes. */
function cooperationPages(site: SiteFacts): PlannedPage[] {
  const { readouts, decisions, actions } = site
  return [
    ...planned(listPaths('readouts', readouts.length), (scene, at) =>
      listPage(
        scene,
        'readouts',
        readouts.map((one) => readoutLine(scene, one)),
        at,
      ),
    ),
    ...readouts.flatMap((one) => planned(readoutPaths(one), (scene, at) => readoutPage(scene, one, at))),
    ...planned(listPaths('decisions', decisions.length), (scene, at) =>
      listPage(
        scene,
        'decisions',
        decisions.map((one) => decisionLine(scene, one)),
        at,
      ),
    ),
    ...decisions.flatMap((one) => planned(decisionPaths(one), (scene, at) => decisionPage(scene, one, at))),
    ...planned(listPaths('actions', actions.length), (scene, at) =>
      listPage(
        scene,
        'actions',
        actions.map((one) => actionLine(scene, one)),
        at,
      ),
    ),
    ...actions.flatMap((one) => planned(actionPaths(one), (scene, at) => actionPage(scene, one, at))),
  ]
}

function planned(paths: readonly string[], write: (scene: Scene, at: number) => Page): PlannedPage[] {
  return paths.map((path, at) => ({ path, write: (scene) => write(scene, at) }))
}
