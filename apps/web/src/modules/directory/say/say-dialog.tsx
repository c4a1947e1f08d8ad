import { useState, type ReactNode } from 'react'
import { Dialog } from '../../../design/dialog.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { useTried } from '../../../outbox/use-tried.ts'
import type { DraftContent } from '../../../outbox/draft-content.ts'

type Given<F> = {
  readonly title: string
  readonly means: string
  readonly first: F
  /** Names of the fields that lack something. */
  readonly faults?: (form: F) => readonly string[]
  readonly content: (form: F, lang: string) => DraftContent
  readonly fields: (
    form: F,
    onChange: (changes: Partial<F>) => void,
    /** What to say beside a field, once it was tried to sign. */
    faultOf: (field: string) => string | undefined,
  ) => ReactNode
  readonly onClose: () => void
}

/** States something of the directory by a form: what it means stands beside the button. */
export function SayDialog<F extends object>(given: Given<F>): ReactNode {
  const { title, means, first, faults = () => [], content, fields, onClose } = given
  const { texts, language } = useLanguage()
  const [form, setForm] = useState(first)
  const { shownFaults, contents } = useTried(faults(form), () => content(form, language))
  const faultOf = (field: string): string | undefined =>
    shownFaults.includes(field) ? texts.directory.say.missing : undefined
  return (
    <Dialog title={title} onClose={onClose}>
      <Composer contents={contents} means={means} onCancel={onClose}>
        {fields(form, (changes) => setForm({ ...form, ...changes }), faultOf)}
      </Composer>
    </Dialog>
  )
}
