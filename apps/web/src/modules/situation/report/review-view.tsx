import { useCallback, useMemo, type ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { Loading } from '../../../design/loading.tsx'
import { useSession } from '../../../session/use-session.ts'
import { withStatus } from './figure.ts'
import { hindrancesOf } from './hindrances-of.ts'
import { groupsFor } from './indicator-groups.ts'
import { keepReaders } from './last-readers.ts'
import { leftOutRows } from './left-out-rows.ts'
import { stateFigure } from './report-form.ts'
import type { Writer } from './writer.ts'
import { Review } from './review.tsx'
import { useAct } from './use-act.ts'
import type { Report } from './use-report.ts'

type Given = Writer & {
  readonly report: Report
  readonly onBack: (row?: string) => void
  readonly onDone: () => void
}

/** What is written, as it will be said. */
export function ReviewView({ report, agency, agencyType, person, onBack, onDone }: Given): ReactNode {
  const now = useNow()
  const act = useAct()
  const { isSecretariat } = useSession()
  const { form, parts, standing, change, decide } = report
  const indicators = useMemo(() => groupsFor(agencyType).flatMap((one) => one.indicators), [agencyType])
  const onDecide = useCallback(async () => {
    keepReaders(agency, form)
    await decide(act, person)
    onDone()
  }, [act, agency, decide, form, onDone, person])
  if (parts === undefined) return <Loading lines={6} />
  return (
    <Review
      agency={agency}
      parts={parts}
      standing={standing.figures}
      hindrances={hindrancesOf(form, parts, { isSecretariat, now })}
      leftOut={leftOutRows(form, indicators, standing.figures)}
      act={act}
      onBack={onBack}
      onNameGap={(rows) =>
        change((before) =>
          rows.reduce(
            (form, { at }) => stateFigure(form, at, withStatus({ value: null, status: 'A' }, 'O')),
            before,
          ),
        )
      }
      onDecide={onDecide}
    />
  )
}
