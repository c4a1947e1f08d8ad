import type { Block, Cell, Section } from '@concert/briefing'
import { agencyName, joined, textOf } from '../../kernel/briefing-text.ts'
import { columnsOf } from '../../kernel/briefing-columns.ts'
import { isOnEvent, isSince } from '../../kernel/briefing-scope.ts'
import type { BriefingView } from '../../kernel/module.ts'
import { contactsTexts as texts } from './briefing-texts.ts'
import { newest, publicationsOf, readContacts, type ContactsTables } from './queries.ts'
import { publicationStanding } from './standing.ts'
import type { Contact, Publication } from './contact.ts'

type View = BriefingView<ContactsTables>
type One = { readonly publication: Publication; readonly contact: Contact }

/** Readouts that were published since the issue before and stand, on its event or on none; nothing where there is none. */
export async function contactsSections(view: View): Promise<readonly Section[]> {
  const published = publicationsOf(await readContacts(view))
    .filter(({ publication }) => newest([publication]).length > 0)
    .filter(({ publication }) => isOnEvent(publication.event, view))
    .filter(({ publication }) => isSince(publication.index, view))
  if (published.length === 0) return []
  const blocks = [readoutsTable(published, view), ...published.flatMap((one) => pressLine(one, view))]
  return [{ id: 'contacts', title: texts.title, blocks }]
}

function readoutsTable(published: readonly One[], view: View): Block {
  return {
    kind: 'table',
    id: 'readouts',
    caption: texts.caption,
    columns: columnsOf(texts, ['by', 'date', 'medium', 'parties', 'topics', 'standing']),
    rows: published.map((one) => rowOf(one, view)),
  }
}

function rowOf({ publication, contact }: One, { directory }: View): Cell[] {
  const { agency, index, body } = publication
  const parties = body.parties.map(({ agency: of, names, office }) =>
    joined([of === undefined ? textOf(names!) : agencyName(of, directory), textOf(office)], 'comma'),
  )
  return [
    { entry: index, text: agencyName(agency, directory) },
    { period: body.date },
    { text: texts.media[body.medium] },
    { text: joined(parties, 'semicolon') },
    { text: joined(body.topics.map(textOf), 'semicolon') },
    { text: texts.standings[publicationStanding(publication, contact)] },
  ]
}

/** A line for the press is its author's own words. */
function pressLine({ publication }: One, { directory }: View): Block[] {
  const { pressLine: line } = publication.body
  if (line === undefined) return []
  const text = joined([agencyName(publication.agency, directory), textOf(line)], 'colon')
  return [{ kind: 'paragraph', text }]
}
