import type { Finding } from '@concert/verify'
import type { ReactNode } from 'react'
import { RawText } from '../../../design/raw-text.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { findingInWords } from './finding-in-words.ts'
import { Outcomes } from './outcomes.tsx'

/** Step by step what was proven, what failed, and what no check of this kind can prove; then the checker's own words. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const named = ({ facts, ...finding }: Finding): Finding => {
    const { agency } = facts
    return { ...finding, facts: typeof agency === 'string' ? { ...facts, agency: nameOf(agency) } : facts }
  }
  const ofOutcome = (outcome: Finding['outcome']) =>
    findings
      .filter((finding) => finding.outcome === outcome)
      .map((finding) => ({ sentence: findingInWords(named(finding), texts) }))
  return (
    <>
      <Outcomes level={3} outcome="failed" lines={ofOutcome('failed')} />
      <Outcomes level={3} outcome="proven" lines={ofOutcome('proven')} />
      <Outcomes level={3} outcome="not-proven" lines={ofOutcome('not-proven')} />
      <details>
        <summary>{texts.check.detail}</summary>
        <RawText what={texts.check.detail} text={findings.map(inEnglish).join('\n')} fileName="check.txt" />
      </details>
    </>
  )
}

function inEnglish({ code, outcome, message }: Finding): string {
  return `${outcome} (${code}): ${message}`
}
