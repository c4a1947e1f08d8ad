import { setTimeout } from 'node:timers/promises'
import type { AgencyId } from '@concert/statement'
import type { Figure } from '../figure.ts'
import { acceptedPerSecond } from '../accepted-per-second.ts'
import { openMailSink, type MailSink } from './mail-sink.ts'
import { breakOf } from './made-proposals.ts'
import type { Programme } from './make-programme.ts'

const rounds = 7
const settledMs = 6_000
const longestMs = 120_000
/** The courier looks at the record twice a second. */
const limitSeconds = 5

export function preparedBreaks({ node, proposals }: Programme): Uint8Array[] {
  const running = proposals.filter(({ stands }) => stands === 'silence').slice(0, rounds)
  return running.map((one) => {
    const { by, ...said } = breakOf(one)
    const draft = { label: 'TLP:CLEAR', audience: ['public'], ...said }
    return node.sign(by as AgencyId, draft as unknown as Parameters<typeof node.sign>[1])
  })
}

type Asked = {
  readonly token: string
  readonly agencies: readonly string[]
  readonly breaks: readonly Uint8Array[]
  readonly withMail: readonly Uint8Array[]
  /** Reports accepted per second without a mail server. */
  readonly before: number
}

/** From a break's acceptance to the first notice at the mail server, and what the courier takes from acceptance. */
export async function mailFigures(
  url: string,
  { token, agencies, breaks, withMail, before }: Asked,
): Promise<Figure[]> {
  const sink = await openMailSink()
  try {
    await enterAddresses(url, token, agencies)
    await put(`${url}/api/threats/delivery/smtp`, token, {
      host: '127.0.0.1',
      port: sink.port,
      security: 'none',
      from: 'desk@sco.example',
    })
    const seconds: number[] = []
    for (const one of breaks) {
      await untilQuiet(sink)
      seconds.push(await secondsToNotice(url, one, sink))
    }
    await untilQuiet(sink)
    const after = await acceptedPerSecond(url, withMail)
    return [
      ...noticeFigures(seconds.slice(1).toSorted((a, b) => a - b)),
      {
        name: `${withMail.length} reports accepted while the courier goes its rounds`,
        value: after,
        unit: '/s',
        against: 'as many without a mail server',
        ratio: after / before,
      },
    ]
  } finally {
    await sink.close()
  }
}

/** The first finds the reminders that were due before there was a mail server, and is left out. */
function noticeFigures(seconds: readonly number[]): Figure[] {
  const figure = (name: string, value: number): Figure => ({
    name: `from a break accepted to its notice at the mail server, ${name} of ${seconds.length}`,
    value,
    unit: 's',
    against: `limit ${limitSeconds} s`,
    ratio: value / limitSeconds,
    wanted: '< 1',
  })
  return [figure('median', seconds[Math.floor(seconds.length / 2)]!), figure('slowest', seconds.at(-1)!)]
}

async function secondsToNotice(url: string, envelope: Uint8Array, sink: MailSink): Promise<number> {
  const before = sink.taken()
  await acceptedPerSecond(url, [envelope])
  const accepted = performance.now()
  while (sink.taken() === before) {
    if (performance.now() - accepted > longestMs) throw new Error('no notice has come')
    await setTimeout(5)
  }
  return (performance.now() - accepted) / 1_000
}

async function untilQuiet(sink: MailSink): Promise<void> {
  const from = performance.now()
  while (performance.now() - Math.max(from, sink.lastAt()) < settledMs) await setTimeout(50)
}

/** Every agency has an office that is told of everything. */
async function enterAddresses(url: string, token: string, agencies: readonly string[]): Promise<void> {
  const told = { reminders: true, notices: true, replies: true, digest: true }
  for (const agency of agencies)
    await put(`${url}/api/desk/settings?agency=${agency}`, token, {
      ...told,
      zone: 'UTC',
      languages: ['en'],
      email: `${agency}@offices.example`,
    })
}

async function put(url: string, token: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(await answer.text())
}
