import { useState, type ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { CorrectionList } from '../corrections/correction-list.tsx'
import type { StateShown } from './state-shown.ts'
import { useStateCorrections } from './use-state-corrections.ts'

const step = 5

/** What was restated of the state's figures, and why. */
export function CorrectionsPart({ shown }: { readonly shown: StateShown }): ReactNode {
  const { texts } = useLanguage()
  const [many, setMany] = useState(step)
  const query = useStateCorrections(shown)
  return (
    <Card title={texts.state.corrections}>
      <Asked query={query}>
        {(answer) => (
          <>
            <CorrectionList answer={answer} entriesAtMost={many} />
            {answer.entries.length > many ? (
              <div>
                <Button variant="default" size="xs" onClick={() => setMany(many + step)}>
                  {texts.state.more}
                </Button>
              </div>
            ) : undefined}
          </>
        )}
      </Asked>
    </Card>
  )
}
