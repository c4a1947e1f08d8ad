import type { StateEntry } from '@concert/statement'
import { indicatorOf } from '@concert/statement'
import { shownIndicators } from '../../page-query.ts'
import { weeklyPath } from '../pages/event-parts.ts'
import type { Scene } from '../scene.ts'
import type { SiteEvent } from '../site-facts.ts'

/** The weekly figures of an event, or of one state on it, as a schema.org Dataset. */
export function datasetOf(scene: Scene, { id, names }: SiteEvent, state?: StateEntry): object {
  const { words, lang, site } = scene
  const of = state === undefined ? words.name(names) : `${words.name(names)}, ${words.name(state.names)}`
  return {
    '@type': 'Dataset',
    name: of,
    description: scene.texts.situation.description(of),
    inLanguage: lang,
    isAccessibleForFree: true,
    dateModified: site.instant,
    variableMeasured: shownIndicators.map((one) => indicatorOf(one)!.name[lang]),
    ...(state === undefined ? {} : { spatialCoverage: { '@type': 'Place', name: words.name(state.names) } }),
    ...publisherOf(scene),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: addressOf(scene, weeklyPath(id, state?.state)),
    },
  }
}

/** Whose site it is; nothing where no organisation was founded. */
export function publisherOf({ site: { directory }, words }: Scene): object {
  const { organisation } = directory
  if (organisation === undefined) return {}
  const { names, secretariat } = organisation
  return {
    publisher: {
      '@type': 'GovernmentOrganization',
      name: words.name(secretariat.names),
      parentOrganization: { '@type': 'GovernmentOrganization', name: words.name(names) },
    },
  }
}

/** Absolute where it is known where the site stands, else as the page links it. */
export function addressOf({ address, link }: Scene, path: string): string {
  return address.site === undefined ? link(path) : new URL(path, address.site).href
}
