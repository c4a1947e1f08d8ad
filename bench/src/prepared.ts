import {
  formatEnvelope,
  formatInstant,
  formatPeriod,
  formatStatement,
  signPayload,
  statementSigner,
  type AgencyId,
  type Frame,
  type StatementSigner,
} from '@concert/statement'

export type Author = { readonly agency: AgencyId; readonly place: string; readonly signer: StatementSigner }

const observationsEach = 3

/** Signed daily reports, each of three figures that no other one states. `from` is the first one's number. */
export function preparedReports(author: Author, record: string, count: number, from = 0): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => preparedReport(author, record, from + at))
}

const firstDayNumber = 0
const indicators = ['cases_confirmed_new', 'deaths_confirmed_new', 'admissions_hospital_new'] as const

function preparedReport({ agency, place, signer }: Author, record: string, number: number): Uint8Array {
  const day = firstDayNumber + (number % 20_000)
  const at = `${place}${number < 20_000 ? '' : `.s${Math.floor(number / 20_000)}`}`
  const observations = indicators
    .slice(0, observationsEach)
    .map((indicator) => ({ place: at, period: formatPeriod(day, 'day'), indicator, value: number % 977 }))
  const statement = {
    kind: 'situation.report',
    version: '1.0',
    record,
    by: agency,
    at: formatInstant(Date.now()),
    about: 'covid-19',
    label: 'TLP:CLEAR',
    audience: ['public'],
    body: { observations },
  }
  return formatEnvelope(signPayload(formatStatement(statement as unknown as Frame), [signer]))
}

/** An author with a key of its own for measurements, to be enrolled before it speaks. */
export function newAuthor(
  agency: string,
  place: string,
  seedByte: number,
): Author & { readonly publicKey: Uint8Array } {
  const signer = statementSigner(new Uint8Array(32).fill(seedByte))
  return { agency: agency as AgencyId, place, signer, publicKey: signer.publicKey }
}
