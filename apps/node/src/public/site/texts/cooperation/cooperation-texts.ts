import type { ActionStanding, Decision, PartStanding, Publication } from '@concert/api'

type Part = { readonly short: string; readonly title: string; readonly lead: string }
type Paragraph = Publication['paragraphs'][number]

/** What the pages of readouts, decisions and actions say. Arguments are formatted already, unless they are numbers. */
export type CooperationTexts = {
  readonly said: {
    readonly published: (instant: string) => string
    readonly pages: string
    readonly proof: string
    readonly proofMeans: string
    readonly check: string
    readonly reason: string
    readonly none: string
  }
  readonly readouts: Part & {
    readonly none: string
    readonly all: string
    readonly media: Readonly<Record<Publication['medium'], string>>
    readonly kicker: (medium: string, date: string) => string
    readonly standings: Readonly<Record<Publication['standing'], string>>
    readonly standingMeans: Readonly<Record<Publication['standing'], string>>
    readonly parties: string
    readonly topics: string
    readonly requestedBy: (party: string) => string
    readonly chair: (party: string) => string
    readonly by: (party: string) => string
    readonly signedBy: (parties: string) => string
    readonly own: (party: string) => string
    readonly attributed: (party: string) => string
    readonly joint: string
    readonly stances: Readonly<Record<Paragraph['stance'], string>>
    readonly facts: string
    readonly basis: string
    readonly commitments: string
    readonly byDay: (date: string) => string
    readonly pressLine: string
    readonly objections: string
    readonly objectionOf: (party: string, instant: string) => string
    readonly onParagraphs: (paragraphs: string) => string
    readonly figure: (size: number) => string
  }
  readonly decisions: Part & {
    readonly none: string
    readonly all: string
    readonly kicker: (number: number, date: string) => string
    readonly ways: Readonly<Record<NonNullable<Decision['way']>, string>>
    readonly positions: Readonly<Record<Decision['positions'][number]['type'], string>>
    readonly positionsTitle: string
    readonly positionsMean: string
    readonly participation: string
    readonly participates: Readonly<Record<Decision['participation'][number]['standing'], string>>
    readonly state: string
    readonly standing: string
    readonly digest: string
    readonly digestMeans: string
  }
  readonly actions: Part & {
    readonly following: string
    readonly none: string
    readonly all: string
    readonly due: (date: string) => string
    readonly standings: Readonly<Record<ActionStanding, string>>
    readonly parts: Readonly<Record<PartStanding, string>>
    readonly partsTitle: string
    readonly overdue: string
    readonly who: string
    readonly standing: string
    readonly what: string
    readonly measure: string
    readonly from: string
    readonly fromDecision: (number: number) => string
    readonly fromReadout: string
    readonly dependencies: string
    readonly updates: string
    readonly noUpdates: string
    readonly evidence: string
    readonly expected: (date: string) => string
  }
}
