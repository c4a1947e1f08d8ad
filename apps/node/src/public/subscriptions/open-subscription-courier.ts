import { formatInstant, instantMs, type Instant } from '@concert/statement'
import { createHash } from 'node:crypto'
import { openRounds, type Begin, type Rounds } from '../../kernel/delivery/open-rounds.ts'
import { maxAttempts, pauseMs } from '../../kernel/delivery/pauses.ts'
import { sendEmail, type Email } from '../../kernel/delivery/send-email.ts'
import { sendWebhook } from '../../kernel/delivery/send-webhook.ts'
import type { RunningNode } from '../../kernel/open-node.ts'
import { issueCall, readIssuesToTell, titledIssue, type IssueToTell } from './issues-to-tell.ts'
import { confirmationLetter, issueLetter, type Sender } from './letters.ts'
import { forgetUnconfirmed } from './subscribing.ts'
import type { SubscriptionFiles } from './subscription-files.ts'
import type { Subscription, WebhookSubscription } from './subscription.ts'

export type CourierParts = {
  readonly node: RunningNode
  readonly files: SubscriptionFiles
  readonly sender: () => Sender
  /** Where the public site stands, with a slash at its end. */
  readonly base: () => string
  /** Told what went wrong beyond one delivery. */
  readonly say: (error: unknown) => void
}

const forgetEveryMs = 3_600_000

/**
 * Tells subscribers of each issue after the other. How far each has been told is on disk before the next; so a node
 * that was killed goes on, and tells at worst once more what it had just told, under the same id. What a line said is
 * kept nowhere, for it may name the address.
 */
export function openSubscriptionCourier(parts: CourierParts): Rounds {
  const { node, files, say } = parts
  let issues = 0
  const unfollow = node.live.follow(({ kind }) => {
    if (kind === 'briefings.issue') issues += 1
  })
  const rounds = openRounds(
    { clock: node.clock, position: () => issues },
    (begin) => goRound(parts, begin),
    say,
  )
  const forgetting = setInterval(
    () => void forgetUnconfirmed(files, node.clock.now()).catch(say),
    forgetEveryMs,
  )
  forgetting.unref()
  return {
    wake: rounds.wake,
    close: async () => {
      clearInterval(forgetting)
      unfollow()
      await rounds.close()
    },
  }
}

/** One look at all subscriptions; answers when the next try is due, undefined when nothing waits. */
async function goRound(parts: CourierParts, begin: Begin): Promise<Instant | undefined> {
  const { node, files } = parts
  const all = files.all()
  if (all.length === 0) return undefined
  const now = node.clock.now()
  const issues = await readIssuesToTell(node)
  const due: Instant[] = []
  for (const one of all) {
    if (one.failed !== undefined && one.failed.next > now) due.push(one.failed.next)
    else {
      const task = taskOf(one, issues, parts)
      if (task !== undefined) begin(one.id, task)
    }
  }
  return due.sort()[0]
}

/** What is due to one subscriber now: the question whether they want it, or the next issue. */
function taskOf(
  one: Subscription,
  issues: readonly IssueToTell[],
  parts: CourierParts,
): (() => Promise<void>) | undefined {
  const { node, sender, base } = parts
  if (one.channel === 'webhook') {
    const next = issues.find(({ issue }) => issue.index >= one.upTo)
    return next && (() => attempt(one, parts, () => call(one, next, parts), { upTo: next.issue.index + 1 }))
  }
  if (node.delivery.smtp() === undefined) return undefined
  if (one.status === 'asked')
    return one.isLetterOut
      ? undefined
      : () => attempt(one, parts, () => mail(confirmationLetter(one, sender()), node), { isLetterOut: true })
  const next = issues.find(({ issue }) => issue.index >= one.upTo)
  return (
    next &&
    (() =>
      attempt(one, parts, () => mail(issueLetter(one, titledIssue(next, one, base()), sender()), node), {
        upTo: next.issue.index + 1,
      }))
  )
}

/** One try; what it changes is written over what the subscription is by then, and not where it has ended. */
async function attempt(
  one: Subscription,
  { files, node }: CourierParts,
  send: () => Promise<void>,
  done: { readonly upTo?: number; readonly isLetterOut?: boolean },
): Promise<void> {
  const outcome = await send().then(
    () => 'sent' as const,
    (error: unknown) => (isForGood(error) ? ('refused' as const) : ('failed' as const)),
  )
  const known = files.find(one.id)
  if (known === undefined) return
  const attempts = (one.failed?.attempts ?? 0) + 1
  const { failed: _, ...rest } = known
  if (outcome !== 'failed' || attempts >= maxAttempts) return files.put({ ...rest, ...done })
  const next = formatInstant(instantMs(node.clock.now()) + pauseMs(attempts))
  await files.put({ ...known, failed: { attempts, next } })
}

/** A mail server that will not take a letter now or later (RFC 5321, section 4.2.1). */
function isForGood(error: unknown): boolean {
  const { responseCode } = error as { readonly responseCode?: unknown }
  return typeof responseCode === 'number' && responseCode >= 500
}

async function mail(email: Email, { delivery }: RunningNode): Promise<void> {
  const server = delivery.smtp()
  if (server === undefined) throw new Error('no mail server is entered')
  await sendEmail(email, server, delivery.password())
}

async function call(
  one: WebhookSubscription,
  told: IssueToTell,
  { node, base }: CourierParts,
): Promise<void> {
  const { body } = issueCall(told, node.record.origin, base())
  const id = createHash('sha256').update(`${told.shown.id} ${one.id}`).digest('hex').slice(0, 32)
  const seconds = Math.floor(instantMs(node.clock.now()) / 1_000)
  const secret = node.keystore.unseal(webhookName(one), one.sealedSecret)
  await sendWebhook({ url: one.address, id: `msg_${id}`, body, seconds }, secret)
}

/** With the address: a secret that was sealed for one is never used at another. */
export function webhookName({ id, address }: Pick<WebhookSubscription, 'id' | 'address'>): string {
  return `subscription ${id} ${address}`
}
