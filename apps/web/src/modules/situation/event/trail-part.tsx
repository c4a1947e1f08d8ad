import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { EventShown } from './event-shown.ts'

const shownAtMost = 15

/** What was said of the event last, by anybody. */
export function TrailPart({ event: { event }, asOf }: EventShown): ReactNode {
  const { texts } = useLanguage()
  const query = useQuery(
    answerQuery('/api/statements', {
      about: event,
      limit: shownAtMost,
      ...(asOf === undefined ? {} : { asOf }),
    }),
  )
  return (
    <Asked query={query}>
      {({ statements }) => (
        <>
          <StatementTrail statements={statements} />
          <Link to="/record" search={(before) => ({ ...before, about: event })}>
            {texts.event.everything}
          </Link>
        </>
      )}
    </Asked>
  )
}
