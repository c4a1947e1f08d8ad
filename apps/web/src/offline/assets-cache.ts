const prefix = 'concert-assets-'

/** The page without anything of anyone: what stands in for every page when the node does not answer. */
export const shellPath = '/workspace/offline'

const atOnce = 6

/** Fetches what a version is made of, a few files at a time; what is there already is not fetched again. */
export async function keepAssets(version: string, paths: readonly string[]): Promise<void> {
  const cache = await caches.open(`${prefix}${version}`)
  await cache.add(new Request(shellPath, { cache: 'reload', credentials: 'omit' }))
  for (let at = 0; at < paths.length; at += atOnce)
    await Promise.all(
      paths.slice(at, at + atOnce).map(async (path) => {
        const known = await caches.match(path)
        if (known === undefined) await cache.add(path)
        else await cache.put(path, known)
      }),
    )
}

/** A file by its hashed name is the same in every version that has it. */
export async function assetOf(version: string, request: Request): Promise<Response> {
  const kept = await caches.match(request.url)
  if (kept !== undefined) return kept
  const response = await fetch(request)
  if (response.status === 200)
    await (await caches.open(`${prefix}${version}`)).put(request.url, response.clone())
  return response
}

export async function shellOf(version: string): Promise<Response | undefined> {
  return (await caches.open(`${prefix}${version}`)).match(shellPath)
}

/** Lets go of what is older than the version before: a page that is still open may be of that one. */
export async function forgetOldAssets(version: string): Promise<void> {
  const own = `${prefix}${version}`
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
  for (const name of others.slice(0, -1)) await caches.delete(name)
}
