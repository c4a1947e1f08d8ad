import type { BriefingDraft } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table } from '../../../design/table.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { languageName } from '../../../design/language-name.ts'
import { ConfirmVersion } from './confirm-version.tsx'
import styles from './edit.module.css'
import type { Editor } from './use-editor.ts'

type Version = BriefingDraft['languages'][number]

/** Who wrote and who confirmed each language version of the saved draft. */
export function VersionsCard({ editor }: { readonly editor: Editor }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.versions
  const { draft, isSaved } = editor
  if (draft === undefined)
    return (
      <Card title={own.title}>
        <p className={styles['soft']}>{own.saveFirst}</p>
      </Card>
    )
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.means}</p>
      <Table
        caption={own.caption}
        keyOf={({ language }) => language}
        rows={draft.languages}
        columns={[
          { name: own.language, head: true, cell: ({ language }) => <Named language={language} /> },
          { name: own.writer, cell: (version) => <Writer version={version} /> },
          { name: own.confirmed, cell: (version) => <Confirmed version={version} /> },
          {
            name: texts.design.actions,
            quiet: true,
            end: true,
            cell: (version) => <Action draft={draft} version={version} isSaved={isSaved} />,
          },
        ]}
      />
    </Card>
  )
}

function Named({ language }: { readonly language: string }): ReactNode {
  return <span lang={language}>{languageName(language)}</span>
}

function Writer({ version: { words, writtenBy } }: { readonly version: Version }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.versions
  return words === null ? own.notWritten : (writtenBy?.name ?? own.unknown)
}

function Confirmed({ version: { confirmed } }: { readonly version: Version }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.versions
  if (confirmed === null) return own.notConfirmed
  return (
    <>
      <Moment at={confirmed.received} short /> {own.by(confirmed.by?.name ?? own.unknown)}{' '}
      <ProofMark index={confirmed.index} />
    </>
  )
}

type Given = { readonly draft: BriefingDraft; readonly version: Version; readonly isSaved: boolean }

/** Only words that are saved are confirmed, by who signs; where four eyes are asked, not by their writer. */
function Action({ draft, version, isSaved }: Given): ReactNode {
  const { texts } = useBriefingsTexts()
  const { may, person, answer } = useSession()
  const [isAsked, setAsked] = useState(false)
  const own = texts.briefings.versions
  const { language, words, confirmed, writtenBy } = version
  if (words === null || confirmed !== null) return undefined
  if (!may('signs')) return <span className={styles['soft']}>{own.notYours}</span>
  if (answer?.fourEyes === true && writtenBy?.id === person?.id)
    return <span className={styles['soft']}>{own.own}</span>
  if (!isSaved) return <span className={styles['soft']}>{own.saveFirst}</span>
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {own.confirm(languageName(language))}
      </Button>
      {isAsked ? (
        <ConfirmVersion draft={draft} language={language} words={words} onClose={() => setAsked(false)} />
      ) : undefined}
    </>
  )
}
