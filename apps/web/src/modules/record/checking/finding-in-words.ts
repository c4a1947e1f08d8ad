import type { Finding } from '@concert/verify'

/** What a step of the check says: the workspace's texts have it, and those of the page "verify". */
type Words = {
  readonly check: {
    readonly failed: Readonly<Record<string, string>> & { readonly other: string }
    readonly reasons: Readonly<Record<string, string>>
    readonly proven: Sentences
    readonly notProven: Sentences
  }
}
type Sentences = Readonly<Record<string, (facts: Finding['facts']) => string>>

/** What one step of a check found, in the reader's language; in the checker's own words where there are no others. */
export function findingInWords({ code, outcome, facts, message }: Finding, { check }: Words): string {
  if (outcome === 'failed') {
    const failed: Readonly<Record<string, string>> = check.failed
    const reasons: Readonly<Record<string, string>> = check.reasons
    const reason = reasons[String(facts['reason'])]
    return `${failed[code] ?? check.failed.other}${reason === undefined ? '' : ` (${reason})`}`
  }
  const proven: Sentences = check.proven
  const notProven: Sentences = check.notProven
  return (outcome === 'proven' ? proven[code] : notProven[code])?.(facts) ?? message
}
