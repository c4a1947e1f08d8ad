import { dayNumber, formatInstant, type Instant } from '@concert/statement'
import { foundOrganisation } from '../founding/found.ts'
import type { OrganisationFile } from '../founding/organisation-file.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { issueOf15April, issueOf29April, type SampleBriefing } from './briefings.ts'
import { figuresSource, firstMonday, sampleNotice, weeklyFigures, wuhanRevision } from './figures.ts'
import { sayThreats } from './say-threats.ts'
import type { Line, Said } from './story/beat.ts'
import { story } from './story/story.ts'
import { openTeller, type Teller } from './story/tell-story.ts'
import { figuresOf, observations, weekReport } from './week-report.ts'

const open = { label: 'TLP:CLEAR', audience: ['public'], about: 'covid-19', lang: 'en' } as const
const dayMs = 86_400_000
const reportHourMs = 6 * 3_600_000
const revisionHourMs = 12 * 3_600_000

/**
 * Plays the spring of 2020 into an empty record: each state's weekly report on the Monday after the week, China's
 * week of 13 April first without Wuhan's revision and then corrected; the story of the experts' meeting, the proposals
 * and the call in between; an assessment and an exercise at the end; and two issues of the briefing. `setClock` moves the node's clock along, and `issue` is how a briefing is issued.
 */
export async function playSample(
  node: RunningNode,
  file: OrganisationFile,
  setClock: (to: Instant) => void,
  issue: IssueBriefing,
): Promise<void> {
  const teller = openTeller(story, (line) => sayLine(node, line), setClock)
  const moveTo = async (to: Instant): Promise<void> => {
    await teller.tellUntil(to)
    setClock(to)
  }
  const issueNow = async (briefing: SampleBriefing): Promise<void> => {
    await moveTo(briefing.at)
    await issue(briefing)
  }
  const start = dayNumber(firstMonday)! * dayMs
  await moveTo(formatInstant(start))
  await foundOrganisation(node, file, sampleNotice)
  const weeks = weeklyFigures['CHN']!.split(' ').length
  for (let week = 0; week < weeks; week++) {
    const nextMonday = start + (week + 1) * 7 * dayMs
    await moveTo(formatInstant(nextMonday + reportHourMs))
    await Promise.all(file.states.map((one) => reportWeek(node, teller, one, week)))
    if (start + week * 7 * dayMs === dayNumber(wuhanRevision.monday)! * dayMs) {
      await moveTo(formatInstant(nextMonday + revisionHourMs))
      await correctForWuhan(node, file, week)
    }
    if (isWeekBefore(issueOf15April, nextMonday)) await issueNow(issueOf15April)
  }
  await sayThreats(node, file, moveTo)
  await issueNow(issueOf29April)
}

/** How the Secretariat of a node issues a briefing. */
export type IssueBriefing = (briefing: SampleBriefing) => Promise<unknown>

/** Whether the reports of that Monday are the last before it. */
function isWeekBefore({ date }: SampleBriefing, mondayMs: number): boolean {
  const day = dayNumber(date)! * dayMs
  return day >= mondayMs && day < mondayMs + 7 * dayMs
}

async function sayLine(node: RunningNode, { by, draft }: Line): Promise<Said> {
  const { index, statement } = await node.signAndTake(by, draft)
  return { id: statement, index }
}

async function reportWeek(
  node: RunningNode,
  { know }: Teller,
  one: OrganisationFile['states'][number],
  week: number,
): Promise<void> {
  const line = weekReport(one, week)
  if (line !== undefined) know(line.name, await sayLine(node, line))
}

async function correctForWuhan(node: RunningNode, file: OrganisationFile, week: number): Promise<void> {
  const { state, monday, cases: addedCases, deaths: addedDeaths } = wuhanRevision
  const agency = file.states.find((one) => one.state === state)!.reports
  const { cases, deaths } = figuresOf(state, week)!
  const reason = `Wuhan's revision of 17 April 2020 adds ${addedCases} cases and ${addedDeaths.toLocaleString('en')} deaths of earlier weeks. The public source shows them in this week and gives no breakdown by week.`
  await node.signAndTake(agency, {
    ...open,
    kind: 'situation.correction',
    body: {
      reason,
      observations: observations(state, dayNumber(monday)!, cases, deaths, 'W'),
      source: figuresSource,
    },
  })
}
