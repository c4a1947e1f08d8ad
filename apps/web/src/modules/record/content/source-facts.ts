import type { Bodies } from '@concert/statement'
import type { Fact } from '../../../design/facts.tsx'
import type { Texts } from '../../../texts/en.ts'

/** Where figures come from, as far as the author names it. */
export function sourceFacts(source: Bodies['situation.report']['source'], texts: Texts): readonly Fact[] {
  const own = texts.record.entry.body
  if (source === undefined) return []
  const known: readonly (readonly [string, string | undefined])[] = [
    [own.source, source.name],
    [own.licence, source.licence],
    [own.retrieved, source.retrieved],
    [own.fileDigest, source.sha256],
  ]
  return known.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}
