import { setTimeout } from 'node:timers/promises'
import type { Figure } from './figure.ts'
import { acceptedPerSecond } from './accepted-per-second.ts'
import { mailFigures, preparedBreaks } from './programme/mail-figures.ts'
import { makeProgramme } from './programme/make-programme.ts'
import { preparedWords } from './programme/prepared-words.ts'
import { startServerProcess } from './server-process.ts'

/** A hundred texts are under silence at once, and every agency has an office that is told of them. */
const size = { reports: 200, contacts: 100, actions: 200, proposals: 400 }
const each = 200
/** Time for a node to come to rest after its start. */
const settlesMs = 15_000

/** How soon an office is told by mail of a break, and what the courier takes from acceptance. */
export async function deskMailBench(): Promise<Figure[]> {
  const made = await makeProgramme(size)
  const breaks = preparedBreaks(made)
  const [warmingUp, before, withMail] = [0, 1, 2].map(
    (part) => preparedWords(made, each, size.reports + part * each).reports,
  ) as [Uint8Array[], Uint8Array[], Uint8Array[]]
  const { token } = await made.node.access.grant({ name: 'administers', scope: 'administer' })
  const agencies = [...made.node.directory().agencies.keys()]
  await made.close()
  const server = await startServerProcess(made.dir)
  try {
    await acceptedPerSecond(server.url, warmingUp)
    await setTimeout(settlesMs)
    const without = await acceptedPerSecond(server.url, before)
    return await mailFigures(server.url, { token, agencies, breaks, withMail, before: without })
  } finally {
    await server.close()
    await made.remove()
  }
}
