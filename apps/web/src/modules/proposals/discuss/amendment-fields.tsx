import type { Proposal } from '@concert/api'
import { amendmentTypes } from '@concert/statement'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { ReasonField } from '../reason-field.tsx'
import { SomeTexts } from '../some-texts.tsx'
import { AskedWords } from './asked-words.tsx'
import type { AmendmentFault, AmendmentForm, AmendmentType } from './amendment-form.ts'

type Article = Proposal['versions'][number]['articles'][number]

type Given = {
  readonly form: AmendmentForm
  readonly article: Article
  readonly faults: readonly AmendmentFault[]
  readonly onChange: (changes: Partial<AmendmentForm>) => void
}

export function AmendmentFields({ form, article, faults, onChange }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.amend
  const wordsFault = faults.find((one) => one === 'texts' || one === 'same')
  const choose = (type: AmendmentType): void => {
    const words = type === 'replace' ? { heading: article.heading ?? {}, texts: article.texts } : noWords
    onChange({ type, ...words })
  }
  return (
    <>
      <Choices<AmendmentType>
        legend={own.type}
        isSingle
        options={amendmentTypes.map((value) => ({ value, name: own.types[value] }))}
        chosen={[form.type]}
        onChoose={([type = 'replace']) => choose(type)}
      />
      {form.type === 'delete' ? undefined : (
        <>
          <SomeTexts
            label={own.texts}
            texts={form.texts}
            error={wordsFault === undefined ? undefined : own.faults[wordsFault]}
            onChange={(next) => onChange({ texts: next })}
          />
          <SomeTexts
            label={own.heading}
            rows={1}
            texts={form.heading}
            error={faults.includes('heading') ? own.faults.heading : undefined}
            onChange={(heading) => onChange({ heading })}
          />
        </>
      )}
      <ReasonField
        hint={own.reasonHint}
        error={faults.includes('reason') ? own.faults.reason : undefined}
        reason={form.reason}
        lang={form.lang}
        onChange={onChange}
      />
      <Preview form={form} article={article} />
    </>
  )
}

const noWords = { heading: {}, texts: {} }

function Preview({ form, article }: Pick<Given, 'form' | 'article'>): ReactNode {
  const { texts, language } = useProposalsTexts()
  if (form.type === 'delete') return undefined
  return (
    <div className={styles['stack']}>
      <p className={styles['strong']}>{texts.proposals.amend.preview}</p>
      <AskedWords asked={{ ...form, heading: null }} version={versionOf(article)} shown={language} />
    </div>
  )
}

/** The comparison reads nothing of a version but its articles. */
function versionOf(article: Article) {
  return { articles: [article] }
}
