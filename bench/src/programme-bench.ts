import type { AgencyId } from '@concert/statement'
import { startServerProcess, type ServerProcess } from './server-process.ts'
import type { Figure } from './figure.ts'
import { residentMiB } from './resident-memory.ts'
import { acceptedPerSecond } from './accepted-per-second.ts'
import { answerFigures, answerMs, answerTimes, type Question } from './programme/answer-times.ts'
import { makeProgramme, type Programme } from './programme/make-programme.ts'
import { preparedWords, type PreparedWords } from './programme/prepared-words.ts'
import { secretariat } from './programme/words.ts'

const size = { reports: 2_000, contacts: 2_000, actions: 5_000, proposals: 2_000 }
const eachKind = 200

/**
 * A node with the programme of some years: how long its pages wait for an answer, what it remembers, and how many statements
 * of each kind it takes beside reports, which are the peer of everything else.
 */
export async function programmeBench(): Promise<Figure[]> {
  const made = await makeProgramme(size)
  const tokens = await grantTokens(made)
  const warmingUp = preparedWords(made, 20, size.reports)
  const words = preparedWords(made, eachKind, size.reports + 20)
  await made.close()
  const server = await startServerProcess(made.dir)
  try {
    const questions = questionsOf(made, tokens)
    const firstMs = await answerMs(server.url, questions[1]!)
    const answered = await answerTimes(server.url, questions)
    const memoryMiB = await residentMiB(server.pid)
    for (const envelopes of Object.values(warmingUp)) await acceptedPerSecond(server.url, envelopes)
    const accepted = await acceptFigures(server, words)
    return [
      {
        name: `tables of ${made.statements} statements, projected anew`,
        value: made.statements / made.projectionSeconds,
        unit: '/s',
      },
      ...answerFigures(answered),
      {
        name: 'the desk of the Secretariat, first asked after a start',
        value: firstMs,
        unit: 'ms',
      },
      {
        name: 'memory of that node',
        value: memoryMiB,
        unit: 'MiB',
        against: 'limit 1,024 MiB',
        ratio: memoryMiB / 1_024,
        wanted: '< 1',
      },
      ...accepted,
    ]
  } finally {
    await server.close()
    await made.remove()
  }
}

type Tokens = Readonly<Record<'secretariat' | 'ministry', string>>

async function grantTokens({ node: { access } }: Programme): Promise<Tokens> {
  const read = async (agency: string): Promise<string> =>
    (await access.grant({ name: agency, scope: 'read', agency: agency as AgencyId })).token
  return { secretariat: await read(secretariat), ministry: await read('kaz-mfa') }
}

function questionsOf({ discussed }: Programme, tokens: Tokens): Question[] {
  const ofSecretariat = (name: string, path: string): Question => ({ name, path, token: tokens.secretariat })
  return [
    ofSecretariat('the reports’ page', '/api/situation/reports?limit=50'),
    ofSecretariat('the desk of the Secretariat', '/api/desk'),
    { name: 'the desk of a ministry', path: '/api/desk', token: tokens.ministry },
    { name: 'the desk as everyone sees it', path: '/api/desk' },
    ofSecretariat(`${size.proposals} proposals, listed`, '/api/proposals'),
    ofSecretariat('decisions, listed', '/api/decisions'),
    ofSecretariat(`${size.contacts} contacts, listed`, '/api/contacts'),
    ofSecretariat(`${size.actions} actions, listed`, '/api/actions'),
    ofSecretariat('what was done of actions, listed', '/api/actions/updates'),
    ofSecretariat('a proposal of which 300 things were said', `/api/proposals/${discussed.version}`),
    ofSecretariat('the chain of that proposal', `/api/chain/${discussed.version}`),
  ]
}

/** Each kind by itself, against the same number of reports in the same run. */
async function acceptFigures(
  { url }: ServerProcess,
  { reports: ofReports, ...others }: PreparedWords,
): Promise<Figure[]> {
  const reports = await acceptedPerSecond(url, ofReports)
  const figures: Figure[] = [{ name: `${ofReports.length} reports accepted`, value: reports, unit: '/s' }]
  for (const [name, envelopes] of Object.entries(others)) {
    const value = await acceptedPerSecond(url, envelopes)
    figures.push({
      name: `${envelopes.length} ${name} accepted`,
      value,
      unit: '/s',
      against: 'as many reports',
      ratio: value / reports,
    })
  }
  return figures
}
