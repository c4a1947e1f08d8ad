import type { PressLine, Publication, Readout } from '@concert/api'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useLanguages } from '../../../design/use-languages.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import styles from '../contacts.module.css'
import { useIsOver } from '../embargo.tsx'
import { ParagraphsChoice } from './paragraphs-choice.tsx'
import {
  isPublishable,
  publicationBeside,
  publicationContent,
  usableLine,
  type PublicationForm,
} from './publication-form.ts'

type Given = {
  readonly readout: Readout
  readonly own: string
  readonly line: PressLine | undefined
  readonly publications: readonly Publication[]
  /** One's own publication that stands, which this one takes the place of. */
  readonly before: string | undefined
}

export function PublishComposer({ readout, own, line, publications, before }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const languages = useLanguages()
  const words = texts.contacts.publications
  const free = readout.paragraphs.filter((one) => isPublishable(one, languages)).map(({ id }) => id)
  const isLineFree = useIsOver(line?.embargo, undefined)
  const usable = isLineFree ? usableLine(line, languages) : undefined
  const name = `publication ${readout.id} ${before ?? ''} ${free.join(' ')}`
  const { fields, change, forget } = useKeptFields<PublicationForm>(name, {
    chosen: free,
    withLine: usable !== undefined,
  })
  const chosen = fields.chosen.filter((id) => free.includes(id))
  const { shownFaults, contents } = useTried(chosen.length === 0 ? ['chosen'] : [], () => {
    const beside = publicationBeside(publications, own)
    const of = { line: usable, replaces: before, beside, lang: language }
    return publicationContent({ ...fields, chosen }, readout, of)
  })
  return (
    <Composer
      contents={contents}
      means={
        <>
          {words.publishMeans} <SigningMeans readers={{ label: 'TLP:CLEAR', audience: ['public'] }} />
        </>
      }
      onDone={forget}
    >
      <ParagraphsChoice
        readout={readout}
        chosen={chosen}
        error={shownFaults.length > 0 ? words.missing : undefined}
        onChoose={(next) => change({ chosen: next })}
      />
      {usable !== undefined ? (
        <Choices
          legend={words.pressLine}
          options={[{ value: 'line', name: words.withPressLine }]}
          chosen={fields.withLine ? ['line'] : []}
          onChoose={(one) => change({ withLine: one.length > 0 })}
        />
      ) : line === undefined ? undefined : (
        <p className={styles['note']}>{words.pressLineMissing}</p>
      )}
    </Composer>
  )
}
