import { formatHtml, formName, type Briefing } from '@concert/briefing'
import type { Language } from '@concert/statement'
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { languageName } from '../../../design/language-name.ts'
import { saidContent } from './briefing-form.ts'
import styles from './edit.module.css'
import type { Editor } from './use-editor.ts'
import { useLanguages } from '../../../design/use-languages.ts'

/** The page with the words as they are typed, and the saved draft's forms as the node renders them. */
export function PreviewCard({ editor }: { readonly editor: Editor }): ReactNode {
  const { texts } = useBriefingsTexts()
  const languages = useLanguages()
  const own = texts.briefings.preview
  const { computed, draft, isSaved } = editor
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.means}</p>
      {computed.data === undefined
        ? undefined
        : languages.map((language) => (
            <LivePage key={language} editor={editor} briefing={computed.data} language={language} />
          ))}
      {draft === undefined || !isSaved ? (
        <p className={styles['soft']}>{own.saveFirst}</p>
      ) : (
        <>
          <p>{own.files}</p>
          <ul className={styles['links']}>
            {languages.flatMap((language) =>
              (['html', 'pdf'] as const).map((form) => (
                <li key={`${language} ${form}`}>
                  <a
                    href={`/api/briefings/drafts/${draft.id}/files/${formName(draft.number, form, language)}`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {own[form](languageName(language))}
                  </a>
                </li>
              )),
            )}
          </ul>
        </>
      )}
    </Card>
  )
}

type Given = { readonly editor: Editor; readonly briefing: Briefing; readonly language: Language }

function LivePage({ editor, briefing, language }: Given): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.preview
  const [isOpen, setOpen] = useState(false)
  const form = useDeferredValue(editor.form)
  const isCorrection = editor.corrects !== undefined
  const page = useMemo(
    () => (isOpen ? formatHtml(written(briefing, saidContent(form, isCorrection)), language) : undefined),
    [isOpen, briefing, form, isCorrection, language],
  )
  const name = own.show(languageName(language))
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {page === undefined ? undefined : (
        <iframe className={styles['page']} sandbox="" srcDoc={page} title={name} />
      )}
    </details>
  )
}

function written(briefing: Briefing, { words, correction }: ReturnType<typeof saidContent>): Briefing {
  const { corrects } = briefing
  if (corrects === undefined) return { ...briefing, words }
  return { ...briefing, words, corrects: { ...corrects, reason: { en: '', ...correction } } }
}
