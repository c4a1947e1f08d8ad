import type { BriefingAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { Table } from '../../design/table.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import styles from './briefings.module.css'
import { languageName } from '../../design/language-name.ts'

type Kept = BriefingAnswer['briefing']['overrides'][number]

type Given = { readonly overrides: readonly Kept[] }

/** What the check of neutral language asked about and the editor kept, with the reasons; part of what was signed. */
export function KeptWords({ overrides }: Given): ReactNode {
  const { texts } = useBriefingsTexts()
  if (overrides.length === 0) return undefined
  return (
    <Card title={texts.briefings.issue.overrides}>
      <KeptTable overrides={overrides} />
    </Card>
  )
}

export function KeptTable({ overrides }: Given): ReactNode {
  const { texts } = useBriefingsTexts()
  const { issue: own, rules, findings, versions } = texts.briefings
  const ruleNames: Readonly<Record<string, string>> = rules
  if (overrides.length === 0) return undefined
  return (
    <>
      <p className={styles['soft']}>{own.overridesMeans}</p>
      <Table
        caption={own.overrides}
        keyOf={({ language, rule, found }) => `${language} ${rule} ${found}`}
        rows={overrides}
        columns={[
          {
            name: findings.found,
            head: true,
            cell: ({ found, language }) => <q lang={language}>{found}</q>,
          },
          { name: versions.language, cell: ({ language }) => languageName(language) },
          { name: own.rule, cell: ({ rule }) => ruleNames[rule] ?? rule },
          { name: findings.reason, cell: ({ reason }) => reason },
        ]}
      />
    </>
  )
}
