import type { Publication } from '@concert/api'
import type { ReactNode } from 'react'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { TextsShown } from '../../../design/texts-shown.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { versionsBefore, type Contact } from '../contact.ts'
import styles from '../contacts.module.css'
import { ParagraphWords } from '../readout/paragraph-words.tsx'
import { ObjectionsShown } from './objections-shown.tsx'
import { PublicationActs } from './publication-acts.tsx'

type Given = { readonly publication: Publication; readonly contact: Contact; readonly isBeside: boolean }

/** A readout in public: what it is to the sides, its words, who has agreed, and what stands against it. */
export function PublicationColumn({ publication, contact, isBeside }: Given): ReactNode {
  const { index, agency, label, audience, received, paragraphs, parties, pressLine } = publication
  const { texts } = useContactsTexts()
  const nameOf = useAgencyNames()
  const words = texts.contacts.publications
  return (
    <section className={styles['side']} aria-label={`${words.by} ${nameOf(agency)}`}>
      <div className={styles['sideHead']}>
        <StandingMark publication={publication} />
        <p className={styles['note']}>
          {words.by} {nameOf(agency)}, <Moment at={received} short /> <ProofMark index={index} />
        </p>
        <LabelMark label={label} audience={audience.split(' ')} />
        <LeftOut publication={publication} contact={contact} />
      </div>
      {pressLine === undefined ? undefined : (
        <div className={styles['pressLine']}>
          <p className={styles['small']}>{words.pressLine}</p>
          <TextsShown texts={pressLine} isBeside={isBeside} />
        </div>
      )}
      {paragraphs.map((paragraph) => (
        <ParagraphWords key={paragraph.id} paragraph={paragraph} parties={parties} isBeside={isBeside} />
      ))}
      <ObjectionsShown objections={publication.objections} isBeside={isBeside} />
      <Earlier versions={versionsBefore(contact.publications, publication)} />
      <PublicationActs publication={publication} />
    </section>
  )
}

/** Agreed, a side's own, or one of several that differ; and what that means. */
export function StandingMark({
  publication,
}: {
  readonly publication: Pick<Publication, 'standing' | 'agency' | 'agreements' | 'awaited'>
}): ReactNode {
  const { texts, language } = useContactsTexts()
  const nameOf = useAgencyNames()
  const words = texts.contacts.publications
  const { standing, agency, agreements } = publication
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <>
      <p className={styles['standing']} data-standing={standing}>
        {standing === 'own' ? words.standings.own(nameOf(agency)) : words.standings[standing]}
      </p>
      {standing === 'divergent' ? <p>{words.standings.own(nameOf(agency))}</p> : undefined}
      {agreements.length === 0 ? undefined : (
        <p className={styles['note']}>
          {words.signedBy(list.format(agreements.map((agreement) => nameOf(agreement.agency))))}
        </p>
      )}
    </>
  )
}

function LeftOut({ publication, contact }: Omit<Given, 'isBeside'>): ReactNode {
  const { texts } = useContactsTexts()
  const readout = contact.readouts.find(({ id }) => id === publication.readout)
  const left = (readout?.paragraphs.length ?? 0) - publication.paragraphs.length
  return left > 0 ? <p className={styles['note']}>{texts.contacts.publications.leftOut(left)}</p> : undefined
}

function Earlier({ versions }: { readonly versions: readonly Publication[] }): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.publications
  if (versions.length === 0) return undefined
  return (
    <ul className={styles['plain']}>
      {versions.map(({ id, index, received }) => (
        <li key={id} className={styles['note']}>
          <Moment at={received} short /> {words.replaced} <ProofMark index={index} />
        </li>
      ))}
    </ul>
  )
}
