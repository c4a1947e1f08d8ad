import {
  formatDate,
  formatEnvelope,
  formatInstant,
  formatObservationFile,
  formatStatement,
  observationFileType,
  sha256Hex,
  signPayload,
  type AgencyId,
  type DayNumber,
  type Frame,
  type Observation,
  type StatementId,
  type StatementSigner,
} from '@concert/statement'
import type { Random } from './test-folder.ts'

/** A statement that is signed and ready to be sent, with the file that has to be sent before it. */
export type Prepared = {
  readonly id: StatementId
  readonly envelope: Uint8Array
  readonly file: Uint8Array | undefined
  readonly isSealed: boolean
  /** What it states, where a correction may restate it. */
  readonly states: Stated | undefined
}

type Stated = {
  readonly author: Author
  readonly isSealed: boolean
  readonly observations: readonly Observation[]
}

export type Author = { readonly agency: AgencyId; readonly place: string; readonly signer: StatementSigner }

export type Maker = {
  readonly report: () => Prepared
  /** Restates a figure of a report that the record has. */
  readonly correction: (of: Stated) => Prepared
}

const indicators = ['cases_confirmed_new', 'deaths_confirmed_new', 'tests_new', 'cases_suspected'] as const

/** 1 January 2000: an author has some 9,000 days before one of them lies in the future. */
const firstDay = 10_957

/** Makes statements that the node has no reason to refuse: no two reports are on the same figure. */
export function statementMaker(origin: string, authors: readonly Author[], random: Random): Maker {
  const days = new Map<Author, number>()
  const nextDay = (author: Author): number => {
    const day = days.get(author) ?? firstDay
    days.set(author, day + 1)
    return day
  }
  const sign = (
    author: Author,
    isSealed: boolean,
    said: Partial<Frame>,
  ): Omit<Prepared, 'states' | 'file'> => {
    const frame = {
      version: '1.0',
      record: origin,
      by: author.agency,
      at: formatInstant(Date.now()),
      about: 'covid-19',
      label: isSealed ? 'TLP:AMBER' : 'TLP:CLEAR',
      audience: isSealed ? ['members'] : ['public'],
      ...said,
    } as Frame
    const envelope = signPayload(formatStatement(frame), [author.signer])
    return { id: envelope.id, envelope: formatEnvelope(envelope), isSealed }
  }
  return {
    report: () => {
      const author = random.pick(authors)
      const isSealed = random.isOneIn(5)
      const observations = figures(author.place, nextDay(author), 1 + random.below(4), random)
      const states = { author, isSealed, observations }
      if (!random.isOneIn(6))
        return {
          ...sign(author, isSealed, { kind: 'situation.report', body: { observations } }),
          states,
          file: undefined,
        }
      const file = formatObservationFile(observations)
      const attachments = [
        { sha256: sha256Hex(file), mediaType: observationFileType, bytes: file.length, name: 'figures.csv' },
      ]
      return { ...sign(author, isSealed, { kind: 'situation.report', body: {}, attachments }), states, file }
    },
    correction: ({ author, isSealed, observations }) => {
      const restated = { ...random.pick(observations), value: random.below(1_000_000) }
      const body = { reason: 'Counted again', observations: [restated] }
      return {
        ...sign(author, isSealed, { kind: 'situation.correction', body }),
        states: undefined,
        file: undefined,
      }
    },
  }
}

function figures(place: string, day: number, count: number, random: Random): Observation[] {
  return indicators.slice(0, count).map(
    (indicator) =>
      ({
        place,
        period: formatDate(day as DayNumber),
        indicator,
        value: random.below(100_000),
        status: 'A',
      }) as unknown as Observation,
  )
}
