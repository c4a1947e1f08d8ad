import type { Readout } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { BesideSwitch } from '../../../design/beside-switch.tsx'
import { Card } from '../../../design/card.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { languageName } from '../../../design/language-name.ts'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { AmendmentsShown } from '../answers/amendments-shown.tsx'
import styles from '../contacts.module.css'
import { Embargo } from '../embargo.tsx'
import { EarlierVersions } from './earlier-versions.tsx'
import { ParagraphWords } from './paragraph-words.tsx'
import { ReadoutActs } from './readout-acts.tsx'

type Given = {
  readonly readout: Readout
  /** The versions before it, the latest first. */
  readonly earlier: readonly Readout[]
  /** The instant of a look back. */
  readonly at: string | undefined
  readonly isOwn: boolean
  /** Its paragraphs stand in the answer right below. */
  readonly isBrief: boolean
}

/** A readout in its newest version, with what the others answered below each paragraph. */
export function ReadoutCard({ readout, earlier, at, isOwn, isBrief }: Given): ReactNode {
  const { texts, words: numbers } = useContactsTexts()
  const [isBeside, setBeside] = useState(false)
  const words = texts.contacts.readout
  const { index, agency, label, audience, received, version, parties, paragraphs, standing, embargo } =
    readout
  const nameOf = useAgencyNames()
  return (
    <Card
      title={`${words.title} · ${nameOf(agency)} · ${words.version(numbers.number(version))}`}
      side={<ProofMark index={index} />}
    >
      <div className={styles['cardHead']}>
        <LabelMark label={label} audience={audience.split(' ')} />
        {isBrief ? undefined : <BesideSwitch isBeside={isBeside} onChange={setBeside} />}
      </div>
      <p className={styles['note']}>
        {words.standings[standing]} · <Moment at={received} short />
      </p>
      {embargo === undefined ? undefined : <Embargo until={embargo} at={at} />}
      <Withdrawn readout={readout} />
      <Waits readout={readout} />
      {(isBrief ? [] : paragraphs).map((paragraph) => (
        <ParagraphWords key={paragraph.id} paragraph={paragraph} parties={parties} isBeside={isBeside}>
          <AmendmentsShown paragraph={paragraph} />
        </ParagraphWords>
      ))}
      <Notes readout={readout} />
      {isOwn ? <ReadoutActs readout={readout} /> : undefined}
      <EarlierVersions versions={earlier} />
    </Card>
  )
}

function Withdrawn({ readout: { withdrawal } }: Pick<Given, 'readout'>): ReactNode {
  const { texts } = useContactsTexts()
  if (withdrawal === null) return undefined
  return (
    <p className={styles['notice']} lang={withdrawal.lang ?? undefined}>
      {texts.contacts.readout.reason}: {withdrawal.reason}
    </p>
  )
}

/** Whose answer it waits for, and in which languages something of it is missing. */
function Waits({ readout: { awaited, languagesMissing, standing } }: Pick<Given, 'readout'>): ReactNode {
  const { texts, language } = useContactsTexts()
  const nameOf = useAgencyNames()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const isOpen = standing === 'offered' || standing === 'published'
  return (
    <>
      {awaited.length === 0 || !isOpen ? undefined : (
        <p>
          <strong>{texts.contacts.answers.waitsFor(list.format(awaited.map(nameOf)))}</strong>
        </p>
      )}
      {languagesMissing.length === 0 ? undefined : (
        <p className={styles['missing']}>
          {texts.contacts.publications.missingLanguages(list.format(languagesMissing.map(languageName)))}
        </p>
      )}
    </>
  )
}

/** What the others remarked on the whole. */
function Notes({ readout: { answers } }: Pick<Given, 'readout'>): ReactNode {
  const nameOf = useAgencyNames()
  const { texts } = useContactsTexts()
  return answers
    .filter(({ note, replacedBy }) => note !== undefined && replacedBy === null)
    .map(({ id, agency, note, lang }) => (
      <p key={id} className={styles['prose']}>
        <strong>{nameOf(agency)}</strong> ({texts.contacts.answers.note}):{' '}
        <span lang={lang ?? undefined}>{note}</span>
      </p>
    ))
}
