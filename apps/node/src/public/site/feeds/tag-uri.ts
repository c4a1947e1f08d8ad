import type { Scene } from '../scene.ts'

/** The id of the feed itself, or of what stands at `path`, for good (RFC 4151). */
export function tagUri({ site }: Pick<Scene, 'site'>, date: string, path: string): string {
  return `tag:${site.origin.split('/', 1)[0]!},${date}:${site.origin.split('/').slice(1).concat(path).join('/')}`
}
