import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import type { WholeAction } from '../action.ts'
import { participationContent, type ParticipationForm } from './participation-form.ts'
import { readersOfAction } from './readers-of-word.ts'

type Given = {
  readonly action: WholeAction
  readonly state: string
  /** How the state stands now: who has no part cannot leave, and who is apart cannot leave again. */
  readonly now: 'named' | 'joined' | 'apart' | 'none'
  readonly draft: DraftAnswer | undefined
  readonly begun: ParticipationForm | undefined
}

export function ParticipationComposer({ action, state, now, draft, begun }: Given): ReactNode {
  const { texts, language } = useActionsTexts()
  const first: ParticipationForm = { takesPart: undefined, reason: '', lang: language }
  const name = `participation ${action.first} ${now} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<ParticipationForm>(name, begun ?? first)
  const words = texts.actions.join
  const isMissing = fields.takesPart === undefined
  const { shownFaults, contents } = useTried(isMissing ? ['missing'] : [], () =>
    participationContent(action, state, fields),
  )
  const offered =
    now === 'joined' ? (['no'] as const) : now === 'named' ? (['yes', 'no'] as const) : (['yes'] as const)
  return (
    <Composer
      draft={draft}
      contents={contents}
      means={<SigningMeans readers={readersOfAction(action)} />}
      onDone={forget}
    >
      <Choices<'yes' | 'no'>
        legend={words.title}
        isSingle
        error={shownFaults.length > 0 ? words.missing : undefined}
        options={offered.map((value) => ({ value, name: words.names[value], hint: words.means[value] }))}
        chosen={fields.takesPart === undefined ? [] : [fields.takesPart ? 'yes' : 'no']}
        onChoose={([chosen]) => change({ takesPart: chosen === 'yes' })}
      />
      <TextField
        label={words.reason}
        isOptional
        rows={2}
        maxLength={5_000}
        lang={fields.lang}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
      />
    </Composer>
  )
}
