import type { SessionAnswer } from '@concert/api'
import type { QueryClient } from '@tanstack/react-query'
import { advanceSigning, keepMine, nextCall, tryAgain } from './advance-signing.ts'
import { askNode } from './ask-node.ts'
import { forgetSigning, keepSigning, keptSignings, updateSigning } from './kept-signings.ts'
import { showSignings, shownSignings } from './outbox-state.ts'
import { decide, isUnderWay, type Decision, type Signing } from './signing.ts'

const name = 'concert-outbox'
const keptDays = 7
const idleMs = 60_000

let wake: () => void = () => undefined
let channel: BroadcastChannel | undefined

/** Keeps a decision to sign or submit, and carries it out as soon as the node can be reached. Resolves when it is kept. */
export async function putInOutbox(decision: Decision): Promise<void> {
  await keepSigning(decide(decision, Date.now()))
  await tellChanged()
}

/** Drops a decision, or the receipt of one that was carried out. */
export async function takeFromOutbox(id: string): Promise<void> {
  await forgetSigning(id)
  await tellChanged()
}

export async function decideAgain(signing: Signing): Promise<void> {
  const next = signing.stage === 'changed' ? keepMine(signing, Date.now()) : tryAgain(signing, Date.now())
  await keepSigning(next)
  await tellChanged()
}

/** The line is back, or somebody signed in: whatever waits is tried at once. */
export function hurryOutbox(): void {
  hurriedMs = Date.now()
  wake()
}

let hurriedMs = 0
/** When each was tried last, by its id. */
const triedMs = new Map<string, number>()

/**
 * Carries out what is kept, here or in another page of this browser: of all its pages one does it (Web Locks), and where
 * there are no locks each may, since the node does nothing twice. Returns how to stop.
 */
export function openOutbox(client: QueryClient): () => void {
  const ending = new AbortController()
  channel = new BroadcastChannel(name)
  channel.addEventListener('message', () => void showKept().then(() => wake()))
  const isOnline = (): void => hurryOutbox()
  addEventListener('online', isOnline, { signal: ending.signal })
  const run = (): Promise<void> => carryOut(client, ending.signal)
  const running =
    navigator.locks === undefined ? run() : navigator.locks.request(name, { signal: ending.signal }, run)
  running.catch(() => undefined)
  void dropOld().then(showKept)
  return () => {
    ending.abort()
    wake()
    channel?.close()
    channel = undefined
  }
}

async function carryOut(client: QueryClient, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await showKept()
    const due = shownSignings().find((one) => isDue(one, client))
    if (due === undefined) await sleep()
    else await carryOneStep(due, client)
  }
}

async function carryOneStep(signing: Signing, client: QueryClient): Promise<void> {
  triedMs.set(signing.id, Date.now())
  const outcome = await askNode(signing, nextCall(signing)!)
  const next = advanceSigning(signing, outcome, Date.now())
  await updateSigning(next)
  await tellChanged()
  if (!isUnderWay(next)) refreshAfterSigning(client)
}

/** What one person decided is carried out only while that person is signed in and acts for that agency. */
function isDue(signing: Signing, client: QueryClient): boolean {
  const session = client.getQueryData<SessionAnswer>(['/api/session', {}])
  const isOwn = session?.person?.id === signing.person && session.agency === signing.agency
  return (
    isOwn &&
    isUnderWay(signing) &&
    (hurriedMs > (triedMs.get(signing.id) ?? 0) || signing.tryAfterMs <= Date.now())
  )
}

function sleep(): Promise<void> {
  const waiting = shownSignings().filter(isUnderWay)
  const next = Math.min(...waiting.map(({ tryAfterMs }) => tryAfterMs - Date.now()), idleMs)
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.max(next, 250))
    wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}

async function showKept(): Promise<void> {
  showSignings(await keptSignings())
}

async function tellChanged(): Promise<void> {
  await showKept()
  channel?.postMessage('changed')
  wake()
}

async function dropOld(): Promise<void> {
  const limit = new Date(Date.now() - keptDays * 86_400_000).toISOString()
  const old = (await keptSignings()).filter(({ stage, decided }) => stage === 'done' && decided < limit)
  for (const { id } of old) await forgetSigning(id)
}

function refreshAfterSigning(client: QueryClient): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [address] }) =>
      /^\/api\/(?:drafts|needs|situation|statements)/.test(String(address)),
  })
}
