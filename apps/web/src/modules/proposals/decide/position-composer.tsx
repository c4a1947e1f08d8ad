import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { readersOf } from '../readers-of.ts'
import { isUnwritten, type SaidOn } from '../say-on.ts'
import { SomeTexts } from '../some-texts.tsx'
import { positionContent, type PositionType } from './decision-contents.ts'

type Given = {
  /** The silence or the decision. */
  readonly on: SaidOn
  readonly onCancel: () => void
}

const types = ['position', 'interpretation', 'reservation'] as const
type Form = { readonly type: PositionType; readonly texts: Readonly<Record<string, string>> }

export function PositionComposer({ on, onCancel }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { fields, change, forget } = useKeptFields<Form>(`position ${on.id}`, { type: 'position', texts: {} })
  const own = texts.proposals.positions
  const { shownFaults, contents } = useTried(isUnwritten(fields.texts) ? ['texts'] : [], () =>
    positionContent(on, fields),
  )
  return (
    <Composer
      contents={contents}
      means={
        <>
          {own.means} <SigningMeans readers={readersOf(on)} />
        </>
      }
      isWide
      onDone={forget}
      onCancel={onCancel}
    >
      <Choices<PositionType>
        legend={own.type}
        isSingle
        options={types.map((value) => ({ value, name: own.types[value] }))}
        chosen={[fields.type]}
        onChoose={([type = 'position']) => change({ type })}
      />
      <SomeTexts
        label={own.texts}
        texts={fields.texts}
        error={shownFaults.length > 0 ? own.missing : undefined}
        onChange={(next) => change({ texts: next })}
      />
    </Composer>
  )
}
