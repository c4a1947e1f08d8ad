import { languagesOf } from '@concert/language'
import {
  inProtocolOrder,
  type AgencyId,
  type Directory,
  type Instant,
  type Language,
} from '@concert/statement'
import type { DraftContext, RuleContext } from '../../kernel/module.ts'
import { everyone } from '../../kernel/visibility.ts'
import { readConfirmations, readDrafts, readIssues } from './queries.ts'
import type { Confirmation, Draft, Issue, View } from './queries.ts'
import type { BriefingsTables } from './tables.ts'

/** All that the rules of briefings look at, as the author may see it. */
export type Standing = {
  readonly directory: Directory
  readonly drafts: readonly Draft[]
  readonly confirmations: readonly Confirmation[]
  readonly issues: readonly Issue[]
  /** Entries of the record. */
  readonly size: number
  readonly now: Instant
}

/** Everything that the tables hold; their own integers end here. */
const whole = { size: 2_147_483_647, instant: undefined }

export async function standingFor(
  by: AgencyId,
  { db, directory, now }: DraftContext<BriefingsTables>,
): Promise<Standing> {
  const { size } = await db.selectFrom('position').select('size').executeTakeFirstOrThrow()
  return readStanding({ db, directory, viewer: { agency: by }, asOf: whole }, { size, now })
}

export async function readStanding(
  view: View,
  { size, now }: Pick<Standing, 'size' | 'now'>,
): Promise<Standing> {
  return {
    directory: view.directory,
    drafts: await readDrafts(view),
    confirmations: await readConfirmations(view),
    issues: await readIssues(view),
    size,
    now,
  }
}

/** A view of what everyone may see, in the rules. */
export function publicView({ db, directory }: RuleContext<BriefingsTables>): View {
  return { db, directory, viewer: everyone, asOf: whole }
}

/** The organisation's languages that there are forms in, in its order: nothing is issued without one of them. */
export function languagesIn({ organisation }: Directory): readonly Language[] {
  return languagesOf(organisation?.languages)
}

/** What each state is called, in protocol order. */
export function stateNames(directory: Directory): readonly Readonly<Record<string, string>>[] {
  return inProtocolOrder(directory).map(({ names }) => names)
}
