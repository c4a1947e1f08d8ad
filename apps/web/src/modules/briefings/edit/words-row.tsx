import type { ReactNode } from 'react'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { languageName } from '../../../design/language-name.ts'
import { noWords } from './briefing-form.ts'
import type { Editor } from './use-editor.ts'
import { LanguageColumns } from '../../../design/language-columns.tsx'
import { WordField } from './word-field.tsx'

type Given = { readonly editor: Editor; readonly shown: string; readonly field: 'title' | 'lead' }

/** The title or the lead in every language. */
export function WordsRow({ editor, shown, field }: Given): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.edit
  const label = field === 'title' ? own.title : own.leadField
  return (
    <LanguageColumns shown={shown}>
      {(language) => (
        <WordField
          editor={editor}
          language={language}
          place={field}
          label={own.inLanguage(label, languageName(language))}
          {...(field === 'lead' ? { rows: 8, hint: own.leadHint } : {})}
          value={(editor.form.words[language] ?? noWords)[field]}
          onChange={(text) => editor.write(language, { [field]: text })}
        />
      )}
    </LanguageColumns>
  )
}
