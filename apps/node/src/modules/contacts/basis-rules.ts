import type { Sentence } from '@concert/language'
import { firstDay, frequencyOf, type Paragraph } from '@concert/statement'
import { sql } from 'kysely'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import { visibleTo } from '../../kernel/visibility.ts'
import { readSeries } from '../situation/queries.ts'
import { contactsSay } from './rule-texts.ts'
import type { Known } from './rule-view.ts'
import type { View } from './queries.ts'

type Basis = NonNullable<Paragraph['facts']>[number]['basis'][number]
type Placed = { readonly place: string; readonly basis: Basis }

/** What facts rest on is there for the author: statements of the record, and figures as they were known at a size. */
export async function basisFaults(paragraphs: readonly Paragraph[], { view }: Known): Promise<CodedFault[]> {
  const placed = placesOf(paragraphs)
  const statements = placed.flatMap(({ basis }) => (basis.type === 'statement' ? [basis.id] : []))
  const visible = await visibleIds(view, statements)
  const size = await entriesOf(view)
  const faults: CodedFault[] = []
  for (const { place, basis } of placed) {
    const said = await saidOf(basis, { view, visible, size })
    if (said !== undefined) faults.push(faultAt('unknown', place, said))
  }
  return faults
}

function placesOf(paragraphs: readonly Paragraph[]): Placed[] {
  return paragraphs.flatMap(({ facts = [] }, at) =>
    facts.flatMap(({ basis }, fact) =>
      basis.map((one, of) => ({ place: `body.paragraphs.${at}.facts.${fact}.basis.${of}`, basis: one })),
    ),
  )
}

type There = { readonly view: View; readonly visible: ReadonlySet<string>; readonly size: number }

async function saidOf(basis: Basis, { view, visible, size }: There): Promise<Sentence | undefined> {
  switch (basis.type) {
    case 'statement':
      return visible.has(basis.id) ? undefined : kernelSays.notStatement(basis)
    case 'source':
      return undefined
    case 'figure':
      if (basis.size > size) return contactsSay.recordShorter({ entries: size, size: basis.size })
      return (await isKnown(basis, view)) ? undefined : contactsSay.figureUnknown(basis)
  }
}

/** Those of the statements that the author may see; what was disclosed is everyone's. */
async function visibleIds(
  { db, viewer, directory }: View,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from statement where id = any(${ids}::text[])
    and (${visibleTo(viewer, directory, 'statement')} or disclosed is not null)`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

async function entriesOf({ db }: View): Promise<number> {
  return (await db.selectFrom('position').select('size').executeTakeFirst())?.size ?? 0
}

async function isKnown(
  { place, indicator, period, size }: Extract<Basis, { type: 'figure' }>,
  view: View,
): Promise<boolean> {
  const day = firstDay(period)
  const found = await readSeries(
    { ...view, asOf: { size, instant: undefined } },
    { place, indicator, frequency: frequencyOf(period), from: day, to: day },
  )
  return found.length > 0
}
