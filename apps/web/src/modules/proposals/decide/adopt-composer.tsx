import type { Proposal } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { TextField } from '../../../design/text-field.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { audiencePresets, type Readers } from '../../../outbox/audience-presets.ts'
import { ReadersChoice } from '../../../outbox/readers-choice.tsx'
import { adoptionContent, type Basis } from './decision-contents.ts'

type Given = {
  readonly proposal: Proposal
  readonly basis: Basis
  readonly number: number
  readonly onCancel: () => void
}

/** The text as it was frozen gets its number; who may read it is chosen, for it may be more than read the proposal. */
export function AdoptComposer({ proposal, basis, number, onCancel }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const nowMs = useNow()
  const [date, setDate] = useState(() => new Date(nowMs).toISOString().slice(0, 10))
  const [readers, setReaders] = useState<Readers>(audiencePresets.public)
  const [isTried, setTried] = useState(false)
  const own = texts.proposals.adopt
  return (
    <Composer
      contents={() => {
        setTried(true)
        if (date === '' || readers.audience.length === 0) return undefined
        const content = adoptionContent(proposal, basis, { number, date, readers })
        return content === undefined ? undefined : [content]
      }}
      means={own.means}
      onCancel={onCancel}
    >
      <TextField
        label={own.date}
        type="date"
        error={isTried && date === '' ? own.missing : undefined}
        value={date}
        onChange={setDate}
      />
      <ReadersChoice {...readers} hint={own.readersHint} onChoose={setReaders} />
    </Composer>
  )
}
