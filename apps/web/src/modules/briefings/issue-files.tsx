import type { BriefingFile } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { Digest } from '../../design/digest.tsx'
import { Table } from '../../design/table.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import styles from './briefings.module.css'
import type { Issue } from './issue.ts'
import { languageName } from '../../design/language-name.ts'

/** Every form of the issue with what it must weigh and its digest, and the bundle that proves them all. */
export function IssueFiles({ issue }: { readonly issue: Issue }): ReactNode {
  const { texts, language } = useBriefingsTexts()
  const own = texts.briefings.issue
  const bytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
  return (
    <Card title={own.files}>
      <Table
        caption={own.filesCaption}
        keyOf={({ name }) => name}
        rows={issue.files}
        isClose
        columns={[
          { name: own.file, head: true, cell: ({ name, url }) => <a href={url}>{name}</a> },
          { name: own.form, cell: (file) => <Form file={file} /> },
          { name: own.size, end: true, cell: (file) => bytes.format(file.bytes) },
          { name: own.digest, cell: ({ sha256 }) => <Digest what={own.digest} value={sha256} /> },
        ]}
      />
      <p>
        <a href={issue.proof} download>
          {own.proof}
        </a>
        <span className={styles['note']}>{own.proofMeans}</span>
      </p>
      <p>
        <a href={`/${language}/verify/`}>{own.verify}</a>
      </p>
    </Card>
  )
}

function Form({ file }: { readonly file: BriefingFile }): ReactNode {
  const { texts } = useBriefingsTexts()
  const { forms, allLanguages } = texts.briefings.issue
  return (
    <>
      {forms[file.form]}
      <span className={styles['note']} lang={file.language ?? undefined}>
        {file.language === null ? allLanguages : languageName(file.language)}
      </span>
    </>
  )
}
