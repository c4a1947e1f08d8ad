import type { DeskItem } from '@concert/api'
import { formatInstant, instantMs, type Instant } from '@concert/statement'
import type { Office } from '../settings/offices.ts'
import type { Around } from './around.ts'
import { digestLetter } from './digest-letter.ts'
import { mailId } from './mail-id.ts'
import { firstOf, type Letter, type Mail } from './mail.ts'
import { matterOf } from './matter.ts'
import { reminderInstants } from './reminder-instants.ts'
import { pageOf, reminderLetter } from './reminder-letter.ts'
import { nextWeekStart, weekStart } from './week-start.ts'

export type PlanFor = {
  readonly around: Around
  readonly now: Instant
  readonly isKnown: (id: string) => boolean
  /** When the last mail on a matter to an address was due to be sent. */
  readonly lastTold: (matter: string, address: string) => string | undefined
}

const digestWithinMs = 86_400_000

/**
 * Reminders that are due by now, of what is on the office: of several that were missed the last alone, and none whose
 * time was before something newer was told of the matter, as that it was extended.
 */
export function planReminders(items: readonly DeskItem[], office: Office, plan: PlanFor): Mail[] {
  if (!office.settings.reminders) return []
  return items
    .filter(({ own, due }) => own && due !== undefined && plan.now < due)
    .flatMap((item) => {
      const due = item.due!
      const asked = reminderInstants(item).findLast((instant) => instant <= plan.now)
      if (asked === undefined) return []
      const told = {
        id: `${item.id} ${due}`,
        matter: matterOf(item),
        page: pageOf(item),
        asked,
        until: due as Instant,
      }
      return toAddresses('reminder', told, office, plan, () =>
        reminderLetter({ ...item, due }, office, plan.around),
      )
    })
}

/** The week’s digest from Monday morning on, for a day; where nothing is due there is none. */
export function planDigest(items: readonly DeskItem[], office: Office, plan: PlanFor): Mail[] {
  const asked = weekStart(plan.now, office.settings.zone)
  const until = formatInstant(instantMs(asked) + digestWithinMs)
  if (!office.settings.digest || plan.now >= until || items.length === 0) return []
  return toAddresses(
    'digest',
    { id: 'week', matter: 'week', page: '/desk', asked, until },
    office,
    plan,
    () => digestLetter(items, office, plan.around),
  )
}

/** When something is next due to be sent to the office, if nothing changes. */
export function nextOf(items: readonly DeskItem[], { settings }: Office, now: Instant): Instant {
  const reminders = items.filter(({ own }) => own).flatMap((item) => reminderInstants(item))
  return [...reminders.filter((instant) => instant > now), nextWeekStart(now, settings.zone)].sort()[0]!
}

type Told = Pick<Mail, 'id' | 'matter' | 'page'> & { readonly asked: Instant; readonly until: Instant }

function toAddresses(
  what: Mail['what'],
  { id: told, asked, ...about }: Told,
  { agency, addresses }: Office,
  { isKnown, lastTold }: PlanFor,
  write: () => Letter,
): Mail[] {
  return addresses.flatMap((address) => {
    const id = mailId(what, told, asked, agency, address)
    if (isKnown(id) || (lastTold(about.matter, address) ?? '') >= asked) return []
    return [firstOf({ ...about, id, what, agency, address, asked }, write())]
  })
}
