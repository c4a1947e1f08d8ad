import { inProtocolOrder } from '@concert/statement'
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
    { path: 'corrections/', write: correctionsPage },
    { path: 'about/', write: aboutPage },
    { path: 'feeds/', write: feedsPage },
    { path: 'verify/', write: verifyPage },
  ]
}
