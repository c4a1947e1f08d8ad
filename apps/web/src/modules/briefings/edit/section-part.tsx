import type { Section } from '@concert/briefing'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { languageName } from '../../../design/language-name.ts'
import { noWords } from './briefing-form.ts'
import { SectionFrame } from './section-frame.tsx'
import type { Editor } from './use-editor.ts'
import { LanguageColumns } from '../../../design/language-columns.tsx'
import { WordField } from './word-field.tsx'

type Given = { readonly editor: Editor; readonly section: Section; readonly shown: string }

/** A computed section: its figures as they will be, and what is said before them. */
export function SectionPart({ editor, section, shown }: Given): ReactNode {
  const { texts, named } = useBriefingsTexts()
  const own = texts.briefings.edit
  const { id, title } = section
  return (
    <Card title={named(title)}>
      <LanguageColumns shown={shown}>
        {(language) => {
          const { notes } = editor.form.words[language] ?? noWords
          return (
            <WordField
              editor={editor}
              language={language}
              place={`notes.${id}`}
              label={own.inLanguage(own.note(named(title)), languageName(language))}
              rows={3}
              value={notes[id] ?? ''}
              onChange={(note) => editor.write(language, { notes: { ...notes, [id]: note } })}
            />
          )
        }}
      </LanguageColumns>
      <SectionFrame briefing={editor.computed.data!} section={section} />
    </Card>
  )
}
