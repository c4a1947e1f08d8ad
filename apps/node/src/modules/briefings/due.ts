import type { Due } from '@concert/api'
import type { DueView } from '../../kernel/module.ts'
import { readDrafts, type Draft } from './queries.ts'
import { readinessFaults } from './readiness.ts'
import { readStanding, type Standing } from './rule-view.ts'
import { draftStandingOf } from './shown-draft.ts'
import type { BriefingsTables } from './tables.ts'

/** Drafts of the next issue: to be completed and confirmed, then to be issued. */
export async function briefingsDue(view: DueView<BriefingsTables>): Promise<readonly Due[]> {
  if ((await readDrafts(view)).length === 0) return []
  const standing = await readStanding(view, { size: view.asOf.size, now: view.now })
  return standing.drafts
    .filter((draft) => draftStandingOf(draft, standing) === 'open')
    .map((draft) => draftDue(draft, standing))
}

function draftDue(draft: Draft, standing: Standing): Due {
  const { id, index, agency, event, received, body } = draft
  const isReady = readinessFaults(draft, standing).length === 0
  return {
    id: `briefing ${id}`,
    module: 'briefings',
    what: isReady ? 'briefing-to-issue' : 'briefing-to-complete',
    since: received,
    on: { agency },
    role: isReady ? 'signs' : 'drafts',
    waiting: [],
    event,
    texts: Object.fromEntries(Object.entries(body.words).map(([language, { title }]) => [language, title])),
    statement: id,
    index,
    page: `/briefings/drafts/${id}`,
  }
}
