import type { ReactNode } from 'react'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { languageName } from '../../../design/language-name.ts'
import type { Editor } from './use-editor.ts'
import { LanguageColumns } from '../../../design/language-columns.tsx'
import { WordField } from './word-field.tsx'

/** Why an issue is corrected, in every language. */
export function ReasonRow({ editor, shown }: { readonly editor: Editor; readonly shown: string }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.edit
  return (
    <LanguageColumns shown={shown}>
      {(language) => (
        <WordField
          editor={editor}
          language={language}
          place="correction"
          label={own.inLanguage(own.why, languageName(language))}
          hint={own.whyHint}
          value={editor.form.correction[language] ?? ''}
          onChange={(why) => editor.change({ correction: { ...editor.form.correction, [language]: why } })}
        />
      )}
    </LanguageColumns>
  )
}
