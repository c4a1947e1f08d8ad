import type { Readout, ReadoutParagraph } from '@concert/api'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { languageName } from '../../../design/language-name.ts'
import { saidIn } from '../../../design/said-in.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguages } from '../../../design/use-languages.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { blocksOf, isPublishable, languagesMissing } from './publication-form.ts'

type Given = {
  readonly readout: Readout
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Which paragraphs go into the publication; of one that cannot, why. */
export function ParagraphsChoice({ readout, chosen, error, onChoose }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const languages = useLanguages()
  const reasonOf = useBlockedWords()
  const words = texts.contacts.publications
  return (
    <Choices
      legend={words.choose}
      error={error}
      options={readout.paragraphs.map((paragraph) => ({
        value: paragraph.id,
        name: (
          <span className={styles['clamped']}>
            {texts.contacts.readout.paragraph(paragraph.id)}: {saidIn(paragraph.texts, language)?.said}
          </span>
        ),
        hint: isPublishable(paragraph, languages) ? words.whole : reasonOf(paragraph),
        isDisabled: !isPublishable(paragraph, languages),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}

/** Why a paragraph cannot be public. */
function useBlockedWords(): (paragraph: ReadoutParagraph) => string {
  const { texts, language } = useContactsTexts()
  const nameOf = useAgencyNames()
  const languages = useLanguages()
  const words = texts.contacts.publications
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (paragraph) => {
    const blocks = blocksOf(paragraph)
    const missing = languagesMissing(paragraph, languages)
    const named = (agencies: readonly string[]): string => list.format(agencies.map(nameOf))
    return [
      ...(blocks.unanswered === undefined ? [] : [words.blocked.unanswered(named(blocks.unanswered))]),
      ...(blocks.amended === undefined ? [] : [words.blocked.amended(named(blocks.amended))]),
      ...(blocks.declined === undefined ? [] : [words.blocked.declined(named(blocks.declined))]),
      ...(blocks.absent === undefined ? [] : [words.blocked.absent]),
      ...(missing.length === 0 ? [] : [words.missingLanguages(list.format(missing.map(languageName)))]),
    ].join('; ')
  }
}
