import type { Proposal } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { audiencePresets } from '../../../outbox/audience-presets.ts'
import { readersOf } from '../readers-of.ts'
import { ReasonField } from '../reason-field.tsx'
import { methodContent, methodFaults, type MethodForm } from './method-form.ts'

type Given = { readonly proposal: Proposal; readonly onCancel: () => void }

export function MethodComposer({ proposal, onCancel }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const [form, set] = useState<MethodForm>({
    consents: undefined,
    scope: 'this',
    reason: '',
    lang: language,
  })
  const faults = methodFaults(form)
  const own = texts.proposals.method
  const change = (changes: Partial<MethodForm>): void => set((before) => ({ ...before, ...changes }))
  const { shownFaults, contents } = useTried(faults, () => methodContent(proposal, form))
  return (
    <Composer
      contents={contents}
      means={
        <>
          {own.signs}{' '}
          <SigningMeans readers={form.scope === 'this' ? readersOf(proposal) : audiencePresets.states} />
        </>
      }
      onCancel={onCancel}
    >
      <Choices<'consents' | 'refuses'>
        legend={own.choice}
        isSingle
        error={shownFaults.includes('choice') ? own.missing : undefined}
        options={(['consents', 'refuses'] as const).map((value) => ({ value, name: own.choices[value] }))}
        chosen={form.consents === undefined ? [] : [form.consents ? 'consents' : 'refuses']}
        onChoose={([chosen]) => change({ consents: chosen === 'consents' })}
      />
      <Choices<MethodForm['scope']>
        legend={own.scope}
        isSingle
        options={(['this', 'standing'] as const).map((value) => ({ value, name: own.scopes[value] }))}
        chosen={[form.scope]}
        onChoose={([scope = 'this']) => change({ scope })}
      />
      {form.consents === false ? (
        <ReasonField
          error={shownFaults.includes('reason') ? own.missingReason : undefined}
          reason={form.reason}
          lang={form.lang}
          onChange={change}
        />
      ) : undefined}
    </Composer>
  )
}
