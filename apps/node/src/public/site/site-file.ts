/** How long a file of the site may be kept: for ever where its name changes with its bytes, a minute where not. */
export type Caching = 'minute' | 'immutable'

export type SiteFile = {
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly caching: Caching
  /** Of a page that has another policy than the site's own, as it states it itself. */
  readonly policy?: string
}

/** Files by their paths, without a slash before them; a page is the `index.html` of its folder. */
export type Site = ReadonlyMap<string, SiteFile>

const encoder = new TextEncoder()

export function textFile(mediaType: string, text: string): SiteFile {
  return { mediaType, bytes: encoder.encode(text), caching: 'minute' }
}
