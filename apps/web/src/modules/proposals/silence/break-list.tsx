import type { Proposal, Silence, SilenceBreak } from '@concert/api'
import type { ReactNode } from 'react'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { AskedWords } from '../discuss/asked-words.tsx'
import styles from '../proposals.module.css'
import { useParties } from '../use-parties.ts'
import { ExactMoment } from './exact-moment.tsx'

type Given = { readonly silence: Silence; readonly proposal: Pick<Proposal, 'versions'> }

/** Who broke the silence, by name, when it was received and why; and who joined before the time was over. */
export function BreakList({ silence, proposal }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.breaking
  const version = proposal.versions.find(({ id }) => id === silence.on)
  const [first, ...others] = silence.breaks
  if (first === undefined) return undefined
  return (
    <div className={styles['broken']}>
      <p className={styles['strong']}>{own.broken}</p>
      <OneBreak said={first} version={version} />
      {others.length === 0 ? undefined : <p className={styles['soft']}>{own.joined}</p>}
      {others.map((said) => (
        <OneBreak key={said.index} said={said} version={version} />
      ))}
      <p className={styles['soft']}>{own.after}</p>
    </div>
  )
}

type One = {
  readonly said: SilenceBreak
  readonly version: Proposal['versions'][number] | undefined
}

function OneBreak({ said, version }: One): ReactNode {
  const { texts, language } = useProposalsTexts()
  const { nameOf } = useParties()
  const agencyOf = useAgencyNames()
  const own = texts.proposals.breaking
  return (
    <div className={styles['stack']}>
      <p>
        <strong>{own.by(nameOf(said.state), own.types[said.type])}</strong>
        {said.article === null ? undefined : ` · ${texts.proposals.article(said.article)}`}
        <span className={styles['note']}>
          {agencyOf(said.agency)}
          {said.receivedBy === null ? undefined : ` · ${own.receivedBy[said.receivedBy]}`}
        </span>
      </p>
      <p className={styles['received']}>
        {own.received} <ExactMoment at={said.received} /> <ProofMark index={said.index} />
      </p>
      <p lang={said.lang ?? undefined} className={styles['prose']}>
        {said.reason}
      </p>
      {said.article === null || said.texts === null ? undefined : (
        <AskedWords
          asked={{ type: 'replace', article: said.article, heading: null, texts: said.texts }}
          version={version}
          shown={language}
        />
      )}
    </div>
  )
}
