import type { ProposalVersion } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Field } from '../../../design/field.tsx'
import { PressedChoice } from '../../../design/pressed-choice.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { ComparedVersions, type View } from './compared-versions.tsx'

type Given = {
  /** Oldest first. */
  readonly versions: readonly ProposalVersion[]
  /** The language in which they are compared. */
  readonly lang: string
}

/** Any two versions, word by word; at first the newest against the one before it. */
export function VersionsCard({ versions, lang }: Given): ReactNode {
  const { texts, words } = useProposalsTexts()
  const [chosen, choose] = useState<{ readonly from?: string; readonly to?: string }>({})
  const [view, setView] = useState<View>('beside')
  const own = texts.proposals.versions
  const after = versions.find(({ id }) => id === chosen.to) ?? versions.at(-1)
  const before = versions.find(({ id }) => id === chosen.from) ?? versions.at(-2)
  if (after === undefined || before === undefined)
    return (
      <Card title={own.title}>
        <p className={styles['soft']}>{own.one}</p>
      </Card>
    )
  const select = (name: 'from' | 'to', id: string): ReactNode => (
    <Field label={own[name]}>
      {(control) => (
        <select
          {...control}
          value={id}
          onChange={({ target }) => choose((earlier) => ({ ...earlier, [name]: target.value }))}
        >
          {versions.map((one) => (
            <option key={one.id} value={one.id}>
              {own.of(words.number(one.version))}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <Card title={own.title} side={<ViewChoice view={view} onChoose={setView} />}>
      <div className={styles['selects']}>
        {select('from', before.id)}
        {select('to', after.id)}
      </div>
      <ComparedVersions
        before={{ ...before, name: own.of(words.number(before.version)) }}
        after={{ ...after, name: own.of(words.number(after.version)) }}
        lang={lang}
        view={view}
      />
    </Card>
  )
}

type Choice = { readonly view: View; readonly onChoose: (view: View) => void }

function ViewChoice({ view, onChoose }: Choice): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.versions
  return (
    <PressedChoice
      name={own.view}
      options={(['beside', 'inline'] as const).map((value) => ({ value, name: own.views[value] }))}
      chosen={view}
      onChoose={onChoose}
    />
  )
}
