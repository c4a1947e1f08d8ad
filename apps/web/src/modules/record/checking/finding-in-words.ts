import type { Finding } from '@concert/verify'
import type { Texts } from '../../../texts/en.ts'

type Sentences = Readonly<Record<string, (facts: Finding['facts']) => string>>

/** What one step of a check found, in the reader's language; in the checker's own words where there are no others. */
export function findingInWords({ code, outcome, facts, message }: Finding, { check }: Texts): string {
  if (outcome === 'failed') {
    const failed: Readonly<Record<string, string>> = check.failed
    const reasons: Readonly<Record<string, string>> = check.reasons
    const reason = reasons[String(facts['reason'])]
    return `${failed[code] ?? check.failed.other}${reason === undefined ? '' : ` (${reason})`}`
  }
  const sentences: Sentences = outcome === 'proven' ? check.proven : check.notProven
  return sentences[code]?.(facts) ?? message
}
