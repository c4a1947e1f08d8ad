import { proofName } from '@concert/briefing'
import { setImmediate } from 'node:timers/promises'
import type { RunningNode } from '../../../kernel/open-node.ts'
import { formatStatementBundle, statementBundle } from '../../../kernel/statement-bundle.ts'
import { issueFilePath } from '../pages/issue-files.ts'
import { proofPath } from '../pages/said-parts.ts'
import { provenOnSite } from '../proven-on-site.ts'
import { readSite } from '../read-site.ts'
import type { SiteAddress } from '../scene.ts'
import { digestOf } from '../serve/served-file.ts'
import type { SiteFile } from '../site-file.ts'
import type { SiteIssue } from '../site-facts.ts'
import { writeSite } from '../write-site.ts'
import type { SiteManifest, SiteManifestLine } from './site-manifest.ts'

/** The site as other servers carry it: what it consists of, and each file by its digest. */
export type CarriedSite = {
  readonly manifest: () => Promise<SiteManifest>
  /** Of this manifest or the one before it, so that whoever is taking the files can come to an end. */
  readonly file: (sha256: string) => SiteFile | undefined
}

type Written = { readonly manifest: SiteManifest; readonly files: ReadonlyMap<string, SiteFile> }

/**
 * Written when it is asked for, once for every size of the record and hour of the clock. A proof is made once
 * while the node runs: what it proves stays proven, and whoever carries the site need not take it anew.
 */
export function carriedSite(node: RunningNode, address: SiteAddress): CarriedSite {
  const proofs = new Map<number, Uint8Array>()
  let last: Promise<Written> | undefined
  let shown: Written | undefined
  let before: Written | undefined
  const write = async (): Promise<Written> => {
    const written = await writeCarried(node, address, proofs)
    before = shown
    shown = written
    return written
  }
  let lastKey = ''
  return {
    manifest: async () => {
      const key = `${node.position()} ${node.clock.now().slice(0, 13)} ${node.delivery.smtp() === undefined}`
      if (last === undefined || key !== lastKey) {
        lastKey = key
        last = write()
        last.catch(() => (last = undefined))
      }
      return (await last).manifest
    },
    file: (sha256) => shown?.files.get(sha256) ?? before?.files.get(sha256),
  }
}

async function writeCarried(
  node: RunningNode,
  address: SiteAddress,
  proofs: Map<number, Uint8Array>,
): Promise<Written> {
  const facts = await readSite(node)
  const files = new Map<string, SiteFile>()
  const lines: SiteManifestLine[] = []
  const add = (path: string, file: SiteFile): void => {
    const sha256 = digestOf(file.bytes)
    files.set(sha256, file)
    lines.push({
      path,
      sha256,
      bytes: file.bytes.length,
      mediaType: file.mediaType,
      from: `/site/files/${sha256}`,
    })
  }
  for (const [path, file] of writeSite(facts, address)) {
    add(path, file)
    await setImmediate()
  }
  for (const issue of facts.issues) {
    lines.push(...issue.files.map((file) => issuedLine(issue, file)))
    add(issueFilePath(issue.number, proofName(issue.number)), await proofFile(node, issue.index, proofs))
  }
  for (const index of provenOnSite(facts)) add(proofPath(index), await proofFile(node, index, proofs))
  const manifest: SiteManifest = {
    format: 'concert.site/v1',
    origin: facts.origin,
    size: facts.size,
    instant: facts.instant,
    files: lines.sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  return { manifest, files }
}

/** A signed file is taken from its own address, which never changes. */
function issuedLine(
  { number }: SiteIssue,
  { name, sha256, bytes, mediaType, url }: SiteIssue['files'][number],
): SiteManifestLine {
  return { path: issueFilePath(number, name), sha256, bytes, mediaType, from: url }
}

async function proofFile(
  node: RunningNode,
  index: number,
  proofs: Map<number, Uint8Array>,
): Promise<SiteFile> {
  const known = proofs.get(index)
  const bytes = known ?? formatStatementBundle(await statementBundle(node, { index, visible: true }))
  proofs.set(index, bytes)
  return { mediaType: 'application/json', bytes, caching: 'minute' }
}
