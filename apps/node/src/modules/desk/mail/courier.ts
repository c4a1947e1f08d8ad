import type { DeskItem } from '@concert/api'
import type { AgencyId, Instant } from '@concert/statement'
import { openRounds, type Begin, type Rounds } from '../../../kernel/delivery/open-rounds.ts'
import { openPace } from '../../../kernel/delivery/pace.ts'
import { afterFailure, afterSuccess, failureOf, isDue } from '../../../kernel/delivery/retry.ts'
import { resolveAsOf } from '../../../kernel/as-of.ts'
import type { Module } from '../../../kernel/module.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { readDue } from '../../../kernel/read-due.ts'
import { readHistories } from '../../proposals/queries.ts'
import { deskItems } from '../desk-items.ts'
import type { DeskSettings } from '../settings/open-desk-settings.ts'
import { readOffices, type Office } from '../settings/offices.ts'
import type { DeskTables } from '../tables.ts'
import type { Around } from './around.ts'
import { hindranceOf } from './hindrance-of.ts'
import type { Mail } from './mail.ts'
import type { Mails } from './open-mails.ts'
import { nextOf, planDigest, planReminders, type PlanFor } from './plan-due.ts'
import { planNotices } from './plan-notices.ts'
import { sendMail } from './send-mail.ts'
import { nextExpiry, silenceNotices } from './silence-notices.ts'
import { withoutSealedTexts } from './without-sealed-texts.ts'

export type CourierParts = {
  readonly node: NodeParts<DeskTables>
  readonly told: readonly Pick<Module<DeskTables>, 'due'>[]
  readonly mails: Mails
  readonly settings: DeskSettings
  readonly around: () => Around
  /** Told what went wrong beyond one mail. */
  readonly say: (error: unknown) => void
}

/**
 * Tells agencies by mail what is due: what becomes of a silence at once, reminders and the week's digest at their
 * instants by the node's clock. What is to be sent follows from the record and the settings, and what was sent is on
 * disk before the next try; so a node that was killed goes on, and sends at worst once more what it had just sent,
 * under the same Message-ID.
 */
export function openCourier(parts: CourierParts): Rounds {
  const pace = openPace(restsAfterDue)
  let later: NodeJS.Timeout | undefined
  const isDueTurn = (): boolean => {
    const waitMs = pace.waitMs()
    if (waitMs === 0) return true
    clearTimeout(later)
    later = setTimeout(() => rounds.wake(), Math.ceil(waitMs)).unref()
    return false
  }
  const dueOf = (offices: readonly Office[], plan: PlanFor): Promise<Instant[]> | Instant[] =>
    isDueTurn() ? pace.run(() => tellDue(offices, plan, parts)) : []
  const rounds = openRounds(parts.node, (begin) => goRound(parts, begin, dueOf), parts.say)
  return {
    wake: rounds.wake,
    close: () => {
      clearTimeout(later)
      return rounds.close()
    },
  }
}

/**
 * What becomes of a silence is told at every change of the record. What is due is looked for through the eyes of each
 * office, and is told hours before: where that takes long, it is looked for less often.
 */
const restsAfterDue = 9

type DueOf = (offices: readonly Office[], plan: PlanFor) => Promise<Instant[]> | Instant[]

/** One look at everything; answers when something is next due, undefined when nothing can be sent. */
async function goRound(parts: CourierParts, begin: Begin, dueOf: DueOf): Promise<Instant | undefined> {
  const { node, settings } = parts
  if (node.delivery.smtp() === undefined) return undefined
  const now = node.clock.now()
  const plan = planFor(now, parts)
  const offices = (await readOffices(node, settings)).filter(({ addresses }) => addresses.length > 0)
  const expiry = await tellSilences(offices, plan, parts)
  await sendWaiting(now, parts, begin)
  // What was just told of a silence goes before a reminder of it.
  const due = await dueOf(offices, planFor(now, parts))
  const tries = await sendWaiting(now, parts, begin)
  return [expiry, ...due, ...tries].filter((instant) => instant !== undefined).sort()[0]
}

function planFor(now: Instant, { mails, around }: CourierParts): PlanFor {
  const known = new Set<string>()
  const told = new Map<string, string>()
  for (const { id, matter, address, asked } of mails.all()) {
    known.add(id)
    const key = `${matter} ${address}`
    if (asked > (told.get(key) ?? '')) told.set(key, asked)
  }
  return {
    around: around(),
    now,
    isKnown: (id) => known.has(id),
    lastTold: (matter, address) => told.get(`${matter} ${address}`),
  }
}

/** Begins what is due to be tried, and answers when the others are. */
async function sendWaiting(now: Instant, parts: CourierParts, begin: Begin): Promise<Instant[]> {
  const { mails } = parts
  const next: Instant[] = []
  for (const mail of mails.all()) {
    if (mail.status !== 'waiting') continue
    if (mail.until <= now) await mails.put(given(mail))
    else if (isDue(mail, now)) begin(mail.id, () => attempt(mail, parts))
    else next.push(mail.nextAttempt as Instant)
  }
  return next
}

/** The Secretariat puts silences, so it reads of all of them; each office is told of those that it may read. */
async function tellSilences(
  offices: readonly Office[],
  plan: PlanFor,
  { node, mails }: CourierParts,
): Promise<Instant | undefined> {
  const directory = node.directory()
  const viewer = { agency: directory.secretariat }
  const asOf = await resolveAsOf(undefined, node.db)
  const histories = await readHistories({ db: node.db, directory, viewer, asOf })
  const notices = histories.flatMap((history) => silenceNotices(history, directory, plan.now))
  await mails.add(planNotices(notices, offices, plan))
  return nextExpiry(histories, directory, plan.now)
}

/** Each office through its own eyes, so that nothing is sent that it may not read. */
async function tellDue(offices: readonly Office[], plan: PlanFor, parts: CourierParts): Promise<Instant[]> {
  const next: Instant[] = []
  for (const office of offices) {
    const { reminders, digest } = office.settings
    if (!reminders && !digest) continue
    const items = await itemsOf(office.agency, plan.now, parts)
    await parts.mails.add([...planReminders(items, office, plan), ...planDigest(items, office, plan)])
    next.push(nextOf(items, office, plan.now))
  }
  return next
}

async function itemsOf(agency: AgencyId, now: Instant, { node, told }: CourierParts): Promise<DeskItem[]> {
  const directory = node.directory()
  const asOf = await resolveAsOf(undefined, node.db)
  const due = await readDue(told, { db: node.db, directory, viewer: { agency }, asOf, now })
  return withoutSealedTexts(deskItems(due, { agency, directory, now }), node.db)
}

async function attempt(mail: Mail, { node, mails, around }: CourierParts): Promise<void> {
  const outcome = await sendMail(mail, node.delivery, around().host).then(
    () => given(afterSuccess({ ...mail, hindrance: undefined }, node.clock.now())),
    (error: unknown) => ({
      ...afterFailure(mail, failureOf(error), node.clock.now()),
      hindrance: hindranceOf(error, node.delivery.smtp() !== undefined),
    }),
  )
  await mails.put(outcome.status === 'given-up' ? given(outcome) : outcome)
}

/** Nothing of it is sent any more: its words are let go. */
function given({ letter: _, nextAttempt: _next, ...mail }: Mail): Mail {
  return mail.status === 'waiting' ? { ...mail, status: 'given-up' } : mail
}
