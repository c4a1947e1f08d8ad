/** One file of the site: where it is to stand, what it must be, and where the node gives it. */
export type SiteManifestLine = {
  readonly path: string
  /** Of its bytes, hex. */
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  /** The address at the node, below its own. */
  readonly from: string
}

/** `/site.json`: every file of the public site at one size of the record. */
export type SiteManifest = {
  readonly format: 'concert.site/v1'
  /** The log's origin. */
  readonly origin: string
  /** Entries that the site was written from. */
  readonly size: number
  /** When the newest of them came. */
  readonly instant: string
  readonly files: readonly SiteManifestLine[]
}
