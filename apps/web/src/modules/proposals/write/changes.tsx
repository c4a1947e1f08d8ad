import type { Proposal } from '@concert/api'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { ComparedVersions } from '../read/compared-versions.tsx'
import { LanguageView } from '../read/language-view.tsx'
import { textOf, type ProposalForm } from './proposal-form.ts'

type Given = { readonly before: Proposal; readonly form: ProposalForm }

/** What the new version changes, as one writes it. */
export function Changes({ before, form }: Given): ReactNode {
  const { texts, words, language } = useProposalsTexts()
  const [chosen, choose] = useState<string>(language)
  const written = useDeferredValue(form)
  const newest = before.versions.at(-1)
  const own = texts.proposals
  if (newest === undefined) return undefined
  const name = (version: number): string => own.versions.of(words.number(version))
  return (
    <section className={styles['stack']} aria-label={own.write.changes}>
      <h2 className={styles['small']}>{own.write.changes}</h2>
      <LanguageView shown={chosen} onShow={choose} isSingle />
      <ComparedVersions
        before={{ ...newest, name: name(newest.version) }}
        after={{ ...textOf(written), name: name(newest.version + 1) }}
        lang={chosen}
        view="inline"
      />
    </section>
  )
}
