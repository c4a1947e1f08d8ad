import type { Decision, Publication } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import type { SiteReadout } from '../public/site/pages/readouts/site-readout.ts'
import type { SiteAction } from '../public/site/site-facts.ts'

const inAll = (text: string) => ({ en: `${text} en`, ru: `${text} ru`, zh: `${text} zh` })
const frame = (index: number, agency: string) => ({
  index,
  id: String(index).padStart(64, 'a'),
  agency,
  audience: 'public',
  label: 'TLP:CLEAR' as const,
  received: `2020-05-01T10:00:00.${String(index % 1_000).padStart(3, '0')}Z`,
})
const alone = { replaces: null, version: 1, replacedBy: null } as const

/** A publication with one paragraph of each voice, by the first of two parties. */
export function publicationOf(index: number, more: Partial<Publication> = {}): Publication {
  return {
    ...frame(index, 'sco-secretariat'),
    ...alone,
    contact: 'c'.repeat(64),
    event: 'covid-19',
    readout: 'd'.repeat(64),
    beside: null,
    medium: 'telephone',
    date: '2020-04-29',
    parties: [
      { agency: 'sco-secretariat' as AgencyId, office: inAll('Secretary-General') },
      { agency: 'bbb-mfa' as AgencyId, office: inAll('Vice Minister') },
    ],
    topics: [inAll('The pandemic')],
    paragraphs: [
      {
        id: 'p1',
        voice: 'own',
        speaker: 0,
        stance: 'informed',
        texts: inAll('Own words'),
        commitments: [{ party: 0, what: inAll('Convene the ministers'), by: '2020-05-13' }],
        facts: [
          {
            texts: inAll('The experts met'),
            basis: [{ type: 'source', title: 'Minutes', date: '2020-04-01' }],
          },
        ],
      },
      { id: 'p2', voice: 'attributed', speaker: 1, stance: 'supported', texts: inAll('Attributed words') },
      { id: 'p3', voice: 'joint', stance: 'agreed', texts: inAll('Joint words') },
    ],
    pressLine: undefined,
    standing: 'own',
    awaited: ['bbb-mfa'],
    agreements: [],
    objections: [],
    ...more,
  }
}

export function siteReadoutOf(number: number, ...publications: Publication[]): SiteReadout {
  return { number, publications: publications.length === 0 ? [publicationOf(number)] : publications }
}

export function objectionOf(index: number, text: string): Publication['objections'][number] {
  return { ...frame(index, 'bbb-mfa'), ...alone, texts: inAll(text), paragraphs: ['p2'] }
}

export function agreementOf(index: number): Publication['agreements'][number] {
  return frame(index, 'bbb-mfa')
}

export function decisionOf(number: number, more: Partial<Decision> = {}): Decision {
  return {
    ...frame(300 + number, 'sco-secretariat'),
    number,
    date: '2020-05-04',
    event: 'covid-19',
    title: inAll('Daily exchange'),
    preamble: inAll('The member states'),
    articles: [
      { id: 'a1', heading: inAll('Subject'), texts: inAll('Figures are exchanged') },
      { id: 'a2', texts: inAll('It enters into force') },
    ],
    text: { en: 'e1'.repeat(32), ru: 'f2'.repeat(32), zh: 'd3'.repeat(32) },
    way: 'silence',
    basis: 'b'.repeat(64),
    proposal: null,
    positions: [
      {
        ...frame(400 + number, 'aaa-mfa'),
        state: 'AAA',
        on: 'b'.repeat(64),
        type: 'reservation',
        texts: inAll('Reserved'),
      },
    ],
    participation: [participationOf('AAA', 'takes-part'), participationOf('BBB', 'not-said')],
    ...more,
  }
}

function participationOf(
  state: string,
  standing: Decision['participation'][number]['standing'],
): Decision['participation'][number] {
  return { state, role: 'member', standing, since: null, reason: null, index: null, id: null, agency: null }
}

export function siteActionOf(index: number, more: Partial<SiteAction> = {}): SiteAction {
  const { id, received } = frame(index, 'sco-secretariat')
  return {
    ...frame(index, 'sco-secretariat'),
    event: 'covid-19',
    lang: null,
    first: id,
    begun: received,
    version: 1,
    replaces: null,
    source: decisionOf(1).id,
    title: inAll('Send laboratory teams'),
    what: inAll('Teams are sent'),
    states: ['AAA', 'BBB'],
    due: '2020-06-01',
    measure: inAll('Two teams at work'),
    standing: 'open',
    parts: [
      { state: 'AAA', named: true, standing: 'on-track', overdue: false, expected: '2020-05-20' },
      { state: 'BBB', named: true, standing: 'waiting', overdue: true },
    ],
    dependencies: [],
    versions: [{ ...frame(index, 'sco-secretariat'), version: 1, title: inAll('Send'), due: '2020-06-01' }],
    updates: [
      {
        ...frame(index + 1, 'aaa-moh'),
        lang: 'ru',
        action: id,
        state: 'AAA',
        progress: 'on-track',
        text: 'Группа выехала.',
        evidence: [{ sha256: 'ab'.repeat(32), mediaType: 'application/pdf', bytes: 10, name: 'order.pdf' }],
      },
    ],
    completions: [],
    participations: [],
    dependents: [],
    ...more,
  }
}
