import { kinds } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayInWords } from '../../design/day-in-words.ts'
import { useActionsTexts } from '../../texts/use-actions-texts.ts'
import { sourcePage } from './source-page.ts'
import { committingParagraphs } from './write/read-source.ts'
import { useSource } from './write/use-source.ts'

type Given = {
  readonly source: string | null
  readonly sourceKind?: string | undefined
  readonly paragraph?: string | undefined
  readonly commitment?: number | undefined
}

/** What an action comes from, one click away where the reader may see it. */
export function SourceLine({ source, sourceKind, paragraph, commitment }: Given): ReactNode {
  const name = useSourceName({ source, sourceKind, paragraph, commitment })
  if (source === null || sourceKind === undefined) return name
  return <Link {...sourcePage(source, sourceKind)}>{name}</Link>
}

/**
 * A decision by its number and title, a readout by its day, the paragraph, and which of several commitments in that;
 * what they are, until that is known.
 */
function useSourceName({ source, sourceKind, paragraph = '', commitment }: Given): string {
  const { texts, language, named, words: counted } = useActionsTexts()
  const { statement } = useSource(sourceKind === undefined ? '' : (source ?? ''))
  const words = texts.actions
  if (sourceKind === undefined) return words.ofUnknown
  if (sourceKind === 'proposals.adoption') {
    const decision = kinds['proposals.adoption'].body.safeParse(statement?.body)
    if (!decision.success) return words.ofDecision
    return words.ofDecisionNamed(counted.number(decision.data.number), named(decision.data.title))
  }
  const { date } = (statement?.body ?? {}) as { readonly date?: unknown }
  const found = statement === undefined ? undefined : committingParagraphs(statement)
  const beside = found?.find(({ id }) => id === paragraph)?.commitments ?? []
  const which = commitment === undefined || beside.length < 2 ? '' : words.commitmentOf(commitment + 1)
  return typeof date === 'string'
    ? words.ofReadoutOn(dayInWords(language, date), paragraph) + which
    : words.ofReadout(paragraph) + which
}
