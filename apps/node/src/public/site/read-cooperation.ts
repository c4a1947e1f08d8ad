import type { Publication } from '@concert/api'
import type { Instant } from '@concert/statement'
import { readActions, type View as ActionsView } from '../../modules/actions/queries.ts'
import { showWhole } from '../../modules/actions/shown-action.ts'
import { readSources } from '../../modules/actions/source.ts'
import { newest, readContacts, type View as ContactsView } from '../../modules/contacts/queries.ts'
import { showPublication } from '../../modules/contacts/shown-contact.ts'
import { readDecisions, type View as ProposalsView } from '../../modules/proposals/queries.ts'
import { showDecision } from '../../modules/proposals/shown-decision.ts'
import type { SiteReadout } from './pages/readouts/site-readout.ts'
import type { SiteFacts } from './site-facts.ts'

type View = ActionsView & ContactsView & ProposalsView
type Cooperation = Pick<SiteFacts, 'readouts' | 'decisions' | 'actions'>

/** What the view's reader may see of conversations, decisions and actions. What is overdue is told by the day. */
export async function readCooperation(view: View, now: Instant): Promise<Cooperation> {
  const decisions = await readDecisions(view)
  return {
    readouts: await readReadouts(view),
    decisions: decisions
      .map(({ decision, history }) => showDecision(decision, history, view.directory))
      .toSorted((a, b) => b.number - a.number),
    actions: await readSiteActions(view, now.slice(0, 10)),
  }
}

/** Conversations of which something was published, that of the newest first publication in front. */
async function readReadouts(view: View): Promise<SiteReadout[]> {
  const contacts = await readContacts(view)
  const readouts = contacts.flatMap((contact): SiteReadout[] => {
    const [first] = contact.publications
    const stand = newest(contact.publications).map((one): Publication => showPublication(one, contact))
    return first === undefined || stand.length === 0 ? [] : [{ number: first.index, publications: stand }]
  })
  return readouts.toSorted((a, b) => b.number - a.number)
}

async function readSiteActions(view: View, today: string): Promise<SiteFacts['actions']> {
  const actions = await readActions(view, today)
  const sources = await readSources(
    view,
    actions.flatMap(({ newest: { refs } }) => refs.slice(0, 1)),
  )
  return actions.map((action) => showWhole(action, actions, sources, view))
}
