import type { Proposal } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { digestsOf } from '../digests-of.ts'
import { readersOf } from '../readers-of.ts'
import { ReasonField } from '../reason-field.tsx'
import { InstantField } from './instant-field.tsx'
import { firstSilence, needsReason, silenceContent, silenceFaults, usualHours } from './silence-form.ts'

type Given = { readonly proposal: Proposal; readonly onCancel: () => void }

/** Until when, usually 72 hours; a short one asks for the chair's reason. */
export function SilenceComposer({ proposal, onCancel }: Given): ReactNode {
  const { texts, language, words } = useProposalsTexts()
  const nowMs = useNow()
  const [form, set] = useState(() => firstSilence(nowMs, language))
  const faults = silenceFaults(form, nowMs)
  const own = texts.proposals.silence
  const isAnew = proposal.silences.at(-1)?.standing === 'broken'
  const change = (changes: Partial<typeof form>): void => set((before) => ({ ...before, ...changes }))
  const { shownFaults, contents } = useTried(faults, () => silenceContent(proposal, form, frozenOf(proposal)))
  const wrongInstant = shownFaults.find((one) => one !== 'reason')
  return (
    <Composer
      contents={contents}
      means={
        <>
          {isAnew ? `${own.anewMeans} ` : undefined}
          {own.openMeans} <SigningMeans readers={readersOf(proposal)} />
        </>
      }
      onCancel={onCancel}
    >
      <InstantField
        value={form.expires}
        hint={own.untilHint(words.number(usualHours))}
        error={wrongInstant !== undefined ? own.faults[wrongInstant] : undefined}
        onChange={(expires) => change({ expires })}
      />
      {needsReason(form, nowMs) ? (
        <ReasonField
          label={own.shortReason}
          hint={own.shortHint}
          error={shownFaults.includes('reason') ? own.faults.reason : undefined}
          reason={form.reason}
          lang={form.lang}
          onChange={change}
        />
      ) : undefined}
    </Composer>
  )
}

/** The words that stand in each language of the organisation; and the silence that was broken before, if one was. */
function frozenOf({ versions, languages, silences }: Proposal) {
  const required = languages.flatMap(({ language, required: isNeeded }) => (isNeeded ? [language] : []))
  const newest = versions.at(-1)
  const last = silences.at(-1)
  return {
    text: newest === undefined ? {} : digestsOf(newest, required),
    reissues: last?.standing === 'broken' ? last.id : undefined,
  }
}
