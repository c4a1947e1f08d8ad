import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { Fault } from '../../../design/fault.tsx'
import { FaultLine } from '../../../design/fault-line.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { SaidReport } from '../drafts/said-report.tsx'
import { SigningKey } from '../drafts/signing-key.tsx'
import type { Part } from './parts-of.ts'
import { figureKey, type FigureAt } from './report-form.ts'
import styles from './review.module.css'
import type { StandingFigures } from './standing-figures.ts'
import type { PartCheck } from './use-part-checks.ts'

type Given = {
  readonly part: Part
  /** Of its heading, under what stands above it. */
  readonly level: 2 | 3
  readonly agency: string
  readonly standing: StandingFigures
  /** Undefined while it is not asked, since something is known here to be missing. */
  readonly check: PartCheck | undefined
  readonly onMend: (row?: string) => void
}

/** One statement as it will be said. */
export function ReviewPart({ part: { content }, level, agency, standing, check, onMend }: Given): ReactNode {
  const { texts } = useLanguage()
  const agencyName = useAgencyNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const { label = 'TLP:CLEAR', audience = ['public'] } = content
  return (
    <Card title={kinds[content.kind]} level={level} side={<LabelMark label={label} audience={audience} />}>
      <Facts
        facts={[
          { name: texts.drafts.says.by, value: agencyName(agency) },
          { name: texts.drafts.says.key, value: <SigningKey agency={agency} /> },
        ]}
      />
      <SaidReport content={content} standing={(figure) => standing.find(audience, figure)} />
      <CheckResult
        check={check}
        observations={content.body['observations'] as readonly FigureAt[]}
        onMend={onMend}
      />
    </Card>
  )
}

type CheckGiven = {
  readonly check: PartCheck | undefined
  readonly observations: readonly FigureAt[]
  readonly onMend: (row?: string) => void
}

/** What the node says of it before it is signed; a fault in a figure leads to the figure. */
function CheckResult({ check, observations, onMend }: CheckGiven): ReactNode {
  const { texts } = useLanguage()
  if (check === undefined) return undefined
  if (check.error !== null) return <Fault error={check.error} />
  if (check.check === undefined) return <p role="status">{texts.report.review.checking}</p>
  if (check.check.good) return <p className={styles['good']}>{texts.report.review.good}</p>
  return (
    <div className={styles['hindrances']} role="alert">
      <p className={styles['strong']}>{texts.report.review.refused}</p>
      <ul>
        {check.check.faults.map((fault) => {
          const at = /(?:^|\.)observations\.(\d+)/.exec(fault.place)?.[1]
          const figure = at === undefined ? undefined : observations[Number(at)]
          return (
            <FaultLine key={`${fault.place} ${fault.message}`} fault={fault}>
              {figure === undefined ? undefined : (
                <button type="button" className={styles['link']} onClick={() => onMend(figureKey(figure))}>
                  {fault.place}
                </button>
              )}
            </FaultLine>
          )
        })}
      </ul>
    </div>
  )
}
