import { formatSection, type Briefing, type Section } from '@concert/briefing'
import { useMemo, useState, type ReactNode } from 'react'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { FittedFrame } from './fitted-frame.tsx'

type Given = { readonly briefing: Briefing; readonly section: Section }

/** The figures of a section exactly as the issue will show them; drawn when they are opened. */
export function SectionFrame({ briefing, section }: Given): ReactNode {
  const { texts, language, named } = useBriefingsTexts()
  const own = texts.briefings.edit
  const [isOpen, setOpen] = useState(false)
  const page = useMemo(
    () => (isOpen ? formatSection({ ...briefing, words: {} }, section.id, language) : undefined),
    [isOpen, briefing, section.id, language],
  )
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{own.figures}</summary>
      {page === undefined ? undefined : <FittedFrame title={own.frame(named(section.title))} page={page} />}
    </details>
  )
}
