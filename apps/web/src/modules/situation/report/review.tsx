import { Button } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { FormRow } from './form-rows.ts'
import { HindranceList } from './hindrance-list.tsx'
import type { Hindrance } from './hindrances-of.ts'
import { LeftOut } from './left-out.tsx'
import type { Part } from './parts-of.ts'
import styles from './review.module.css'
import { ReviewPart } from './review-part.tsx'
import type { StandingFigures } from './standing-figures.ts'
import { SignButton } from './sign-button.tsx'
import { usePartChecks } from './use-part-checks.ts'

type Given = {
  readonly agency: string
  readonly parts: readonly Part[]
  readonly standing: StandingFigures
  readonly hindrances: readonly Hindrance[]
  readonly leftOut: readonly FormRow[]
  readonly act: 'sign' | 'submit'
  readonly onBack: (row?: string) => void
  readonly onNameGap: (rows: readonly FormRow[]) => void
  readonly onDecide: () => Promise<void>
}

/** Exactly what will be said, to whom and under which key, before anybody says it. */
export function Review(given: Given): ReactNode {
  const { texts, words } = useLanguage()
  const { agency, parts, standing, hindrances, act, onBack, onDecide } = given
  const checks = usePartChecks(agency, hindrances.length === 0 ? parts : [])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isRefused = checks.some(({ check }) => check?.good === false)
  return (
    <div className={styles['review']}>
      <h2 ref={heading} tabIndex={-1} className={styles['title']}>
        {parts.length > 1 ? texts.report.review.several(words.number(parts.length)) : texts.report.review.one}
      </h2>
      <HindranceList hindrances={hindrances} onMend={onBack} />
      {parts.map((part) => (
        <ReviewPart
          key={part.name}
          level={3}
          part={part}
          agency={agency}
          standing={standing}
          check={checks.find(({ name }) => name === part.name)}
          onMend={onBack}
        />
      ))}
      <LeftOut rows={given.leftOut} onNameGap={given.onNameGap} />
      <Card title={texts.report.review.decide[act]}>
        <p>{texts.report.review.means[act]}</p>
        <div className={styles['actions']}>
          <SignButton
            act={act}
            isHindered={hindrances.length > 0 || isRefused || parts.length === 0}
            onDecide={onDecide}
          />
          <Button variant="default" onClick={() => onBack()}>
            {texts.report.review.back}
          </Button>
        </div>
      </Card>
    </div>
  )
}
