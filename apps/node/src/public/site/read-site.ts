import { formatInstant, type Instant } from '@concert/statement'
import { languagesOf } from '@concert/language'
import { Buffer } from 'node:buffer'
import type { RunningNode } from '../../kernel/open-node.ts'
import { everyone } from '../../kernel/visibility.ts'
import { readIssues } from '../../modules/briefings/queries.ts'
import { showIssue } from '../../modules/briefings/shown-issue.ts'
import { readNewestCorrections } from '../../modules/situation/corrections.ts'
import { readEvents, type View } from '../../modules/situation/queries.ts'
import { namesFrom, readFactsOf, receivedAt } from '../page-facts.ts'
import { readVerifierFiles } from '../verifier-files.ts'
import { readCooperation } from './read-cooperation.ts'
import type { SiteEvent, SiteFacts, SiteIssue } from './site-facts.ts'

/** Restatements of one event that the site knows; the newest where there are more. */
const mostCorrections = 2_000

/** Reads for the anonymous viewer, and at one size of the record throughout, whatever comes meanwhile. */
export async function readSite(node: RunningNode): Promise<SiteFacts> {
  const { size, root, signed } = node.record.checkpoint()
  const directory = node.directory()
  const position = Math.min(size, node.position())
  const view: View = {
    db: node.db,
    directory,
    viewer: everyone,
    asOf: { size: position, instant: undefined },
  }
  const instant = (await receivedAt(node, position - 1)) ?? beforeAll
  return {
    mode: node.mode,
    directory,
    languages: languagesOf(directory.organisation?.languages),
    origin: node.record.origin,
    size: position,
    instant,
    founded: (await receivedAt(node, 0)) ?? beforeAll,
    root: Buffer.from(position === size ? root : await node.record.rootAt(position)).toString('base64'),
    checkpoint: signed,
    vkey: node.record.vkey,
    events: await readSiteEvents(node, view, instant),
    issues: await readSiteIssues(view),
    ...(await readCooperation({ ...view, db: node.db }, node.clock.now())),
    verifier: readVerifierFiles(),
    sendsMail: node.delivery.smtp() !== undefined,
  }
}

/** Of a record without an entry. */
const beforeAll: Instant = formatInstant(0)

/** Open events first, each as it was opened. What is due is told by the node's clock, to the hour. */
async function readSiteEvents(node: RunningNode, view: View, instant: Instant): Promise<SiteEvent[]> {
  const known = await readEvents(view)
  const shown = known.map(({ event, names }) => ({ event, names: namesFrom(names) }))
  const events: SiteEvent[] = []
  for (const [at, row] of known.entries()) {
    const event = shown[at]!
    const facts = await readFactsOf(node, view, {
      events: shown,
      event,
      instant: node.clock.now(),
      now: instant,
    })
    const told = await readNewestCorrections(view, { event: row.event }, mostCorrections)
    events.push({
      id: row.event,
      names: event.names,
      icd11: row.icd11 ?? undefined,
      firstKnown: row.first_known ?? undefined,
      closed: row.closed,
      facts: { ...facts, instant, now: instant },
      ...told,
    })
  }
  return events.sort((a, b) => Number(a.closed) - Number(b.closed))
}

async function readSiteIssues(view: View): Promise<SiteIssue[]> {
  const issues = await readIssues(view)
  return issues
    .map((issue) => {
      const { number, id, index, date, event, figuresSize, ...shown } = showIssue(issue, issues)
      return {
        number,
        id,
        index,
        date,
        event,
        figuresSize,
        received: shown.received as Instant,
        words: issue.body.words,
        corrects: shown.corrects?.number,
        correction: shown.correction ?? undefined,
        correctedBy: shown.correctedBy?.number,
        files: shown.files,
      }
    })
    .sort((a, b) => b.number - a.number)
}
