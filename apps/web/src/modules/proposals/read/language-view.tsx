import type { ReactNode } from 'react'
import { languageName } from '../../../design/language-name.ts'
import { PressedChoice } from '../../../design/pressed-choice.tsx'
import { useLanguages } from '../../../design/use-languages.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'

type Given = {
  /** A language, or `all`. */
  readonly shown: string
  readonly onShow: (shown: string) => void
  /** One at a time, where two texts are compared. */
  readonly isSingle?: boolean
}

/** In which language the text is read: one, or all of them side by side. */
export function LanguageView({ shown, onShow, isSingle = false }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const options = [
    ...useLanguages().map((one) => ({ value: one as string, name: languageName(one), lang: one as string })),
    ...(isSingle ? [] : [{ value: 'all', name: texts.proposals.beside, lang: undefined }]),
  ]
  return <PressedChoice name={texts.proposals.language} options={options} chosen={shown} onChoose={onShow} />
}
