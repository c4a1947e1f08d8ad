import type { BriefingDraft, LanguageFinding, ReceiptAnswer, SaveBriefingOrder } from '@concert/api'
import type { Briefing } from '@concert/briefing'
import { useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { send } from '../../../api/client.ts'
import { refreshAfter } from '../../../api/refresh-after.ts'
import { useDoing, type Doing } from '../../../design/use-doing.ts'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import {
  isSaidBy,
  noWords,
  saidContent,
  type BriefingForm,
  type LanguageWords,
  type Override,
} from './briefing-form.ts'
import { formFaults, type FormFaults } from './form-faults.ts'
import { useComputed } from './use-computed.ts'
import { useFindings } from './use-findings.ts'

export type Begun = {
  readonly first: BriefingForm
  /** The version that is written on; undefined where none was saved. */
  readonly draft: BriefingDraft | undefined
  /** The issue in whose place it is to stand. */
  readonly corrects: { readonly number: number; readonly id: string } | undefined
}

export type Editor = Begun & {
  readonly form: BriefingForm
  readonly change: (changes: Partial<BriefingForm>) => void
  readonly write: (language: string, changes: Partial<LanguageWords>) => void
  /** Keeps the words of a finding, with a reason; without one it asks again. */
  readonly keep: (finding: Omit<Override, 'reason'>, reason: string | undefined) => void
  readonly computed: UseQueryResult<Briefing>
  readonly findings: readonly LanguageFinding[]
  /** Shown once saving was tried. */
  readonly faults: FormFaults
  /** The draft says exactly what stands here. */
  readonly isSaved: boolean
  readonly saving: Doing
  readonly save: () => Promise<void>
}

/** A briefing as it is written: kept in this browser with every key, checked by the node, saved as a draft when asked. */
export function useEditor(begun: Begun): Editor {
  const { first, draft, corrects } = begun
  const isCorrection = corrects !== undefined
  const kept = useKeptFields<BriefingForm>(
    `briefing ${String(corrects?.number ?? '')} ${draft?.id ?? 'new'}`,
    first,
  )
  const { fields: form, change } = kept
  const [isTried, setTried] = useState(false)
  const computed = useComputed({ ...form, corrects: corrects?.id, size: sizeOf(form, draft) })
  const faults = formFaults(form, isCorrection)
  const { saving, save } = useSaving(begun, form, computed.data, kept.forget)
  return {
    ...begun,
    ...wordsOf(form, change),
    form,
    change,
    computed,
    findings: useFindings(form, isCorrection),
    faults: isTried ? faults : {},
    isSaved: draft !== undefined && form.anew === 0 && isSaidBy(form, draft, isCorrection),
    saving,
    save: async () => {
      setTried(true)
      if (Object.keys(faults).length === 0) await save()
    },
  }
}

function wordsOf(form: BriefingForm, change: Editor['change']): Pick<Editor, 'write' | 'keep'> {
  return {
    write: (language, changes) =>
      change({
        words: { ...form.words, [language]: { ...(form.words[language] ?? noWords), ...changes } },
      }),
    keep: ({ rule, language, found }, reason) => {
      const others = form.overrides.filter(
        (one) => one.rule !== rule || one.language !== language || one.found !== found,
      )
      change({
        overrides: reason === undefined ? others : [...others, { rule, language, found, reason }],
      })
    },
  }
}

/** A draft's figures stay as they were computed, until its day or event is another or they are wanted anew. */
function sizeOf(form: BriefingForm, draft: BriefingDraft | undefined): number | undefined {
  if (draft === undefined || form.anew > 0 || draft.standing === 'overtaken') return undefined
  return draft.date === form.date && draft.event === form.event ? draft.figuresSize : undefined
}

/** What is saved rests on the figures that were seen; then the page of the new version is opened. */
function useSaving(
  { draft, corrects }: Begun,
  form: BriefingForm,
  computed: Briefing | undefined,
  forget: () => void,
): Pick<Editor, 'saving' | 'save'> {
  const saving = useDoing()
  const client = useQueryClient()
  const navigate = useNavigate()
  const order = {
    ...saidContent(form, corrects !== undefined),
    ...(draft === undefined ? {} : { replaces: draft.id }),
    ...(corrects === undefined ? {} : { corrects: corrects.id }),
    ...(computed === undefined ? {} : { size: computed.record.size }),
  } as SaveBriefingOrder
  const save = async (): Promise<void> => {
    let id: string | undefined
    const done = await saving.run(async () => {
      const receipt = await send<ReceiptAnswer>('POST', '/api/briefings/drafts', order)
      id = receipt.statement
    })
    if (!done || id === undefined) return
    forget()
    refreshAfter(client, { kind: 'briefings.draft' })
    await navigate({ to: '/briefings/drafts/$id', params: { id } })
  }
  return { saving, save }
}
