import type { ChainAnswer } from '@concert/api'
import { dayNumber, formatInstant, type Instant } from '@concert/statement'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOrganisation, type OrganisationFile } from './founding/organisation-file.ts'
import { startNode } from './start-node.ts'
import { firstMonday } from './sample/figures.ts'
import { weekReport } from './sample/week-report.ts'
import { openSpeakers, type Speakers } from './sample/story/api-speakers.ts'
import { about, foreignOf, secretariat, toMembers, type Beat } from './sample/story/beat.ts'
import { story } from './sample/story/story.ts'
import { openTeller } from './sample/story/tell-story.ts'

const organisation = new URL('../../../organisations/sco.json', import.meta.url)
const start = '2020-02-01T00:00:00.000Z' as Instant
const end = '2020-04-29T06:00:00.000Z' as Instant

/** Weeks of the figures that the story rests on, counted from the first of the sample. */
const weeksToldOf = [2, 8, 12]

/**
 * Plays the story end to end over the API of a node of its own, each agency with its own token, on a clock that goes
 * through the spring of 2020. Tells every step with its receipt, and at the end the chain that they form; answers with
 * what is not as the story has it.
 */
export async function playStory(say: (line: string) => void): Promise<readonly string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'concert-story-'))
  let now = start
  const node = await startNode({
    dir,
    port: 0,
    host: '127.0.0.1',
    mode: 'exercise',
    clock: { now: () => now },
    passphrase: 'only for the story',
    logLevel: 'silent',
    say: () => undefined,
    onFatal: (error) => say(`The node stopped: ${String(error)}`),
  })
  try {
    const speakers = openSpeakers(node, (step) => say(`${now}  ${step}`))
    const beats = [...reportBeats(await readOrganisation(organisation)), ...story].toSorted(byTime)
    const teller = openTeller(beats, speakers.say, (to) => {
      now = to
    })
    await teller.tellUntil(end)
    now = end
    return await checked(speakers, say)
  } finally {
    await node.close()
    await rm(dir, { recursive: true, force: true })
  }
}

const byTime = (a: Beat, b: Beat): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

function reportBeats({ states }: OrganisationFile): Beat[] {
  return weeksToldOf.map((week) => ({
    at: formatInstant((dayNumber(firstMonday)! + (week + 1) * 7) * 86_400_000 + 6 * 3_600_000),
    lines: () => states.flatMap((one) => weekReport(one, week) ?? []),
  }))
}

/** Kinds without which the chain from the meeting to the actions would not be whole. */
const steps = [
  'situation.report',
  'contacts.conversation',
  'contacts.readout',
  'contacts.publication',
  'contacts.agreement',
  'proposals.draft',
  'proposals.silence',
  'proposals.adoption',
  'actions.action',
]

async function checked(speakers: Speakers, say: (line: string) => void): Promise<string[]> {
  const id = speakers.idOf('call in public')
  const chain = await speakers.read<ChainAnswer>(`/api/chain/${id}`, secretariat)
  say(`The chain of the readout of 29 April 2020, as the Secretariat sees it (${chain.steps.length} steps):`)
  for (const { index, kind, agency, title, place } of chain.steps)
    say(`${place === 'here' ? '>' : ' '} ${index}  ${kind}  ${agency ?? ''}  ${title?.['en'] ?? ''}`)
  const kinds = new Set(chain.steps.map(({ kind }) => kind))
  const { decisions } = await speakers.read<{ decisions: readonly object[] }>('/api/decisions')
  const late = await speakers.refusalOf({
    by: foreignOf('KAZ'),
    draft: {
      ...toMembers,
      about,
      lang: 'en',
      kind: 'proposals.break',
      inReplyTo: speakers.idOf('silence on proposal 1'),
      body: { type: 'objection', reason: 'Said too late.' },
    },
  })
  say(`A break of the silence that was adopted upon: ${late ?? 'was taken'}`)
  return [
    ...steps.filter((kind) => !kinds.has(kind)).map((kind) => `The chain has no ${kind}`),
    ...(decisions.length === 1 ? [] : [`There are ${decisions.length} decisions, and not 1`]),
    ...(late === undefined ? ['A break was taken after the adoption'] : []),
  ]
}
