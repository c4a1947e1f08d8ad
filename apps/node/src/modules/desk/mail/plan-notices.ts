import { formatInstant, instantMs } from '@concert/statement'
import { isVisible } from '../../../kernel/visibility.ts'
import type { Office } from '../settings/offices.ts'
import type { Around } from './around.ts'
import { mailId } from './mail-id.ts'
import { firstOf, type Mail } from './mail.ts'
import { silenceMatter } from './matter.ts'
import { noticeLetter } from './notice-letter.ts'
import type { PlanFor } from './plan-due.ts'
import type { SilenceNotice } from './silence-notices.ts'

const toldWithinMs = 2 * 86_400_000

/** One mail to each address of each office that may read of it, by its name; old ones are told to nobody. */
export function planNotices(
  notices: readonly SilenceNotice[],
  offices: readonly Office[],
  { around, now, isKnown }: Omit<PlanFor, 'lastTold'>,
): Mail[] {
  return notices
    .filter(({ at }) => instantMs(now) - instantMs(at) < toldWithinMs)
    .flatMap((notice) =>
      offices.filter((office) => isTold(office, notice, around)).flatMap((office) => mails(notice, office)),
    )

  function mails(notice: SilenceNotice, office: Office): Mail[] {
    return office.addresses.flatMap((address) => {
      const id = mailId('notice', notice.key, office.agency, address)
      if (isKnown(id)) return []
      return [
        firstOf(
          {
            id,
            what: 'notice',
            matter: silenceMatter(notice.silence),
            page: notice.page,
            agency: office.agency,
            address,
            asked: notice.at,
            until: formatInstant(instantMs(notice.at) + toldWithinMs),
          },
          noticeLetter(notice, office, around),
        ),
      ]
    })
  }
}

function isTold({ agency, settings }: Office, { reach }: SilenceNotice, { directory }: Around): boolean {
  const mayRead = isVisible(reach.audience, reach.agency, { agency }, directory)
  return settings.notices && mayRead
}
