import { safe, type Markup } from '@concert/charts'
import { dayNumber, type Instant } from '@concert/statement'
import type { Facts } from './page-facts.ts'
import type { Panel } from './page-model.ts'
import type { PageWords } from './page-words.ts'

/** What came last and from whom, how far it reaches, what is due: plain words and dates; nothing is coloured by it. */
export function freshness(panel: Panel, facts: Facts, words: PageWords): Markup {
  const { fresh } = words.texts
  const due = panel.overview.board.map(({ nextDue }) => nextDue).find((next) => next !== undefined)
  return safe`<dl>${[
    row(fresh.last, lastReport(panel, words)),
    row(fresh.covers, panel.covers && words.formats.date(dayNumber(panel.covers)!)),
    row(fresh.overdue, overdue(panel, words)),
    row(fresh.due, due === undefined ? fresh.noRhythm : words.shortInstant(due)),
    row(fresh.signed, signed(panel, facts, words)),
  ]}</dl>`
}

function row(term: string, text: Markup | string | undefined): Markup | undefined {
  return text === undefined ? undefined : safe`<div><dt>${term}<dd>${text}</dd></div>`
}

function lastReport({ overview }: Panel, words: PageWords): Markup | string {
  const { lastReport: last } = overview
  const { comma, fresh } = words.texts
  if (last === undefined) return fresh.none
  const link = entryLink(last.index, fresh.entry(String(last.index)), words)
  return safe`${words.shortInstant(last.received as Instant)}${comma}${link}`
}

function overdue({ overview }: Panel, words: PageWords): Markup | undefined {
  const line = overview.board.find(({ overdueSince }) => overdueSince !== undefined)
  if (line?.overdueSince === undefined) return undefined
  const hours = words.texts.fresh.hours(Math.floor(line.overdueHours ?? 0))
  return safe`<strong>${words.shortInstant(line.overdueSince)}</strong>${hours}`
}

/** Whose key signed the last report, and who keeps it; or who compiled the figures where the state has sent none. */
function signed({ overview, compiledBy }: Panel, { hosted }: Facts, words: PageWords): string | undefined {
  const { fresh } = words.texts
  const { lastReport: last } = overview
  if (last === undefined)
    return compiledBy === undefined ? undefined : fresh.compiled(words.agency(compiledBy))
  const agency = words.agency(last.agency)
  return hosted.get(last.index) === true ? fresh.hosted(agency) : agency
}

/** The entry's statement where it can be reached from the page, and its number alone where not. */
export function entryLink(index: number, text: string, { links }: PageWords): Markup {
  const href = links.entry(index)
  return href === undefined ? safe`${text}` : safe`<a href="${href}">${text}</a>`
}
