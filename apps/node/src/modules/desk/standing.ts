import type { RequestStanding } from '@concert/api'
import type { Instant } from '@concert/statement'

/** What stands of a request by what was said of it. */
export type StandingOfRequest = {
  readonly standing: RequestStanding
  /** In the order of the request. */
  readonly to: readonly {
    readonly agency: string
    readonly answered: Instant | null
    readonly late: boolean
  }[]
}

type Answered = { readonly agency: string; readonly received: Instant }
type Request = { readonly to: readonly string[]; readonly due: Instant }

/** What has come at the due instant itself is in time. After a closing nobody is late any more who was not before it. */
export function standingOfRequest(
  { to, due }: Request,
  { answers, closed }: { readonly answers: readonly Answered[]; readonly closed: Instant | undefined },
  now: Instant,
): StandingOfRequest {
  const end = closed !== undefined && closed < now ? closed : now
  const asked = to.map((agency) => {
    const answered = answers.find((one) => one.agency === agency)?.received ?? null
    return { agency, answered, late: (answered ?? end) > due }
  })
  return { to: asked, standing: standing(asked, closed) }
}

function standing(asked: StandingOfRequest['to'], closed: Instant | undefined): RequestStanding {
  if (closed !== undefined) return 'closed'
  const missing = asked.filter(({ answered }) => answered === null)
  if (missing.length === 0) return 'answered'
  return missing.some(({ late }) => late) ? 'overdue' : 'open'
}
