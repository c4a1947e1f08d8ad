import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { FormRow } from './form-rows.ts'
import { useFigureWords } from './use-figure-words.ts'

type Given = {
  readonly rows: readonly FormRow[]
  readonly onNameGap: (rows: readonly FormRow[]) => void
}

/** What was stated last time and is not now: it stays unsaid, which is not zero, unless it is named as missing. */
export function LeftOut({ rows, onNameGap }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  if (rows.length === 0) return undefined
  return (
    <Card title={texts.report.review.leftOut}>
      <p>{texts.report.review.leftOutMeans}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>{words.row(row)}</li>
        ))}
      </ul>
      <div>
        <Button size="xs" variant="default" onClick={() => onNameGap(rows)}>
          {texts.report.review.nameGap}
        </Button>
      </div>
    </Card>
  )
}
