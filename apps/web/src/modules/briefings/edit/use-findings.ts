import type { CheckedWordsAnswer, CheckWordsOrder, LanguageFinding } from '@concert/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { send } from '../../../api/client.ts'
import { saidContent, type AllWords, type BriefingForm } from './briefing-form.ts'

const pauseMs = 400

/** What the check of neutral language asks about the words as they stand, a moment after the last key. */
export function useFindings(form: BriefingForm, isCorrection: boolean): readonly LanguageFinding[] {
  const text = JSON.stringify(checkable(form, isCorrection))
  const [asked, ask] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => ask(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  const { data } = useQuery({
    queryKey: ['checked-words', asked],
    queryFn: ({ signal }) =>
      send<CheckedWordsAnswer>('POST', '/api/briefings/check', JSON.parse(asked) as CheckWordsOrder, signal),
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  })
  return data?.findings ?? []
}

/** Words that are half written are checked too; the node takes none without a title and a lead. */
function checkable(form: BriefingForm, isCorrection: boolean): CheckWordsOrder {
  const { words, correction } = saidContent(form, isCorrection)
  const whole = Object.entries(words as AllWords).map(([language, { title, lead, notes }]) => [
    language,
    { title: title || '–', lead: lead || '–', notes },
  ])
  return {
    words: Object.fromEntries(whole) as CheckWordsOrder['words'],
    ...(correction === undefined ? {} : { correction: { en: '–', ...correction } }),
  }
}
