import type { SiteAddress } from './scene.ts'
import type { SiteFacts } from './site-facts.ts'

/** What is real may be found by all; a sample or an exercise by nobody, so that no figure of it is taken for true. */
export function formatRobots({ mode }: SiteFacts, { site, node }: SiteAddress): string {
  if (mode !== 'live') return 'User-agent: *\nDisallow: /\n'
  const own = node === '' ? 'Disallow: /api/\nDisallow: /workspace/\nDisallow: /situation\n' : ''
  const map = site === undefined ? '' : `\nSitemap: ${new URL('sitemap.xml', site).href}\n`
  return `User-agent: *\n${own}Allow: /\n${map}`
}
