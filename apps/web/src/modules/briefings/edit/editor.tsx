import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { BasisCard } from './basis-card.tsx'
import styles from './edit.module.css'
import { IssuingCard } from './issuing-card.tsx'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { PreviewCard } from './preview-card.tsx'
import { ReasonRow } from './reason-row.tsx'
import { SaveBar } from './save-bar.tsx'
import { SectionPart } from './section-part.tsx'
import { useEditor, type Begun } from './use-editor.ts'
import { useLanguages } from '../../../design/use-languages.ts'
import { VersionsCard } from './versions-card.tsx'
import { WordsRow } from './words-row.tsx'

/** Where a briefing is written: its day, its words language by language, then versions, preview and issue. */
export function Editor(begun: Begun): ReactNode {
  const { texts, language } = useBriefingsTexts()
  const editor = useEditor(begun)
  const languages = useLanguages()
  const [chosen, choose] = useState<string>(language)
  const shown = (languages as readonly string[]).includes(chosen) ? chosen : languages[0]!
  const own = texts.briefings.edit
  const { computed } = editor
  const open = openFindings(editor)
  return (
    <div className={styles['editor']}>
      <BasisCard editor={editor} />
      {computed.error === null ? undefined : (
        <Fault error={computed.error} onRetry={() => void computed.refetch()} />
      )}
      <Card title={own.words} side={<LanguageChoice chosen={shown} onChoose={choose} />}>
        <p className={styles['soft']} role="status">
          {open === 0 ? texts.briefings.findings.none : texts.briefings.findings.some(open)}
        </p>
        {editor.corrects === undefined ? undefined : <ReasonRow editor={editor} shown={shown} />}
        <WordsRow editor={editor} shown={shown} field="title" />
        <WordsRow editor={editor} shown={shown} field="lead" />
      </Card>
      {(computed.data?.sections ?? []).map((section) => (
        <SectionPart key={section.id} editor={editor} section={section} shown={shown} />
      ))}
      <PreviewCard editor={editor} />
      <VersionsCard editor={editor} />
      <IssuingCard editor={editor} />
      <SaveBar editor={editor} />
    </div>
  )
}

/** How many places are neither changed nor kept with a reason. */
function openFindings({ findings, form }: ReturnType<typeof useEditor>): number {
  return findings.filter(
    ({ rule, language, found }) =>
      !form.overrides.some((one) => one.rule === rule && one.language === language && one.found === found),
  ).length
}
