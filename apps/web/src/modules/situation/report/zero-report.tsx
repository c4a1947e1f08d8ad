import { useCallback, useMemo, type ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { Card } from '../../../design/card.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Fault } from '../../../design/fault.tsx'
import { Loading } from '../../../design/loading.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { isPeriodOver } from './due-period.ts'
import { decideParts } from './decide-parts.ts'
import { partsOf } from './parts-of.ts'
import type { Writer } from './writer.ts'
import { ReviewPart } from './review-part.tsx'
import styles from './review.module.css'
import { SignButton } from './sign-button.tsx'
import { useAct } from './use-act.ts'
import { useFigureWords } from './use-figure-words.ts'
import { usePartChecks } from './use-part-checks.ts'
import { useStanding } from './use-standing.ts'
import { zeroForm } from './zero-form.ts'

/** States that there is nothing new to count: one click led here, the next one signs. */
export function ZeroReport(given: Writer & { readonly onDone: () => void }): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  const { agency, agencyType, person, first, search, onDone } = given
  const act = useAct()
  const now = useNow()
  const at = { place: search.place ?? first.place, period: search.period ?? first.period }
  const standing = useStanding({ ...first, ...at }, agency)
  const parts = useMemo(
    () => partsOf(zeroForm({ ...first, ...at }, agencyType, standing.figures), standing.figures),
    [first, at.place, at.period, agencyType, standing.figures],
  )
  const checks = usePartChecks(agency, standing.isKnown ? parts : [])
  const onDecide = useCallback(async () => {
    await decideParts(parts, {}, { act, agency, person })
    onDone()
  }, [act, agency, onDone, parts, person])
  if (standing.error !== null) return <Fault error={standing.error} />
  if (!standing.isKnown) return <Loading lines={5} />
  if (parts.length === 0) return <Empty title={texts.report.zero.stands(words.period(at.period))} />
  return (
    <div className={styles['review']}>
      <p>{texts.report.zero.means(words.period(at.period))}</p>
      {isPeriodOver(at.period, now) ? undefined : (
        <p className={styles['notice']} role="note">
          {texts.report.zero.notOver}
        </p>
      )}
      {parts.map((part, number) => (
        <ReviewPart
          key={part.name}
          part={part}
          level={2}
          agency={agency}
          standing={standing.figures}
          check={checks[number]}
          onMend={onDone}
        />
      ))}
      <Card title={texts.report.review.decide[act]}>
        <p>{texts.report.review.means[act]}</p>
        <div className={styles['actions']}>
          <SignButton
            act={act}
            isHindered={checks.some(({ check }) => check?.good === false)}
            onDecide={onDecide}
          />
        </div>
      </Card>
    </div>
  )
}
