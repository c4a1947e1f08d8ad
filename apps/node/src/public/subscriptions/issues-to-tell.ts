import type { Instant } from '@concert/statement'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { RunningNode } from '../../kernel/open-node.ts'
import { everyone } from '../../kernel/visibility.ts'
import { readIssues, type Issue } from '../../modules/briefings/queries.ts'
import { showIssue } from '../../modules/briefings/shown-issue.ts'
import type { BriefingIssue } from '@concert/api'
import { wordsOfIssue } from '../site/pages/issue-words.ts'
import type { Subscription } from './subscription.ts'
import type { TitledIssue } from './letters.ts'

/** An issue as subscribers are told of it. */
export type IssueToTell = { readonly shown: BriefingIssue; readonly issue: Issue }

/** Every public issue, in the order of the record. */
export async function readIssuesToTell({ db, directory }: RunningNode): Promise<IssueToTell[]> {
  const issues = await readIssues({
    db,
    directory: directory(),
    viewer: everyone,
    asOf: await resolveAsOf(undefined, db),
  })
  return issues
    .map((issue) => ({ issue, shown: showIssue(issue, issues) }))
    .sort((a, b) => a.issue.index - b.issue.index)
}

/** The issue in a subscriber's language; `base` is where the public site stands. */
export function titledIssue(
  { shown, issue }: IssueToTell,
  { language }: Subscription,
  base: string,
): TitledIssue {
  const { title, lead } = wordsOfIssue({ lang: language }, { words: issue.body.words })
  return {
    id: shown.id,
    number: shown.number,
    title,
    lead,
    corrects: shown.corrects?.number,
    page: `${base}${language}/briefings/${shown.number}/`,
    files: shown.files.filter((file) => file.language === null || file.language === language),
  }
}

/** What a webhook is called with; together they name the issue and its place in the record. */
export function issueCall(
  { shown }: IssueToTell,
  record: string,
  base: string,
): { body: string; received: Instant } {
  const { id, index, number, date, event, titles, corrects, files, proof, received } = shown
  const at = (path: string): string => new URL(path.slice(1), base).href
  const data = {
    id,
    index,
    record,
    number,
    date,
    event,
    titles,
    corrects,
    files: files.map(({ name, mediaType, bytes, sha256, url }) => ({
      name,
      mediaType,
      bytes,
      sha256,
      url: at(url),
    })),
    proof: at(proof),
  }
  const body = JSON.stringify({ type: 'briefings.issue', timestamp: received, data })
  return { body, received: received as Instant }
}
