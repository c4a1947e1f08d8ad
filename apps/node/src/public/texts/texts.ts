import type { Shown } from '../page-query.ts'

/** What the headline counts: states with a figure for the week, of all, and the sum of their figures. */
export type HeadlineCounts = {
  readonly reported: number
  readonly states: number
  readonly total: number
  readonly dates: string
}

/** Every text of the public pages. A language without one of them does not compile. Arguments are formatted already, unless they are numbers. */
export type Texts = {
  readonly situation: string
  readonly home: string
  readonly skip: string
  readonly languages: string
  readonly workspace: string
  readonly public: string
  readonly exercise: string
  readonly sample: string
  readonly notice: string
  readonly instant: (day: string, time: string) => string
  /** Between two parts of one line, and between two sentences. */
  readonly comma: string
  readonly space: string
  readonly headline: Readonly<Record<Shown, (counts: HeadlineCounts) => string>>
  readonly headlineEmpty: (event: string) => string
  readonly noEvent: string
  readonly missingStates: (count: number) => string
  readonly knownNow: (instant: string, entries: number) => string
  readonly knownThen: (instant: string, entries: number) => string
  readonly asOf: {
    readonly heading: string
    readonly date: string
    readonly event: string
    readonly show: string
    readonly now: string
    readonly endOf: (week: string) => string
    readonly weeks: string
  }
  readonly figure: string
  readonly scale: string
  readonly scales: { readonly linear: string; readonly log: string }
  readonly scaleNote: {
    readonly linear: (highest: string) => string
    readonly log: (highest: string) => string
  }
  readonly weeksNote: (first: string, last: string, dates: string) => string
  readonly hiddenWeeks: (shown: number, all: number) => string
  readonly key: string
  readonly roles: Readonly<Record<'member' | 'observer' | 'dialogue-partner', string>>
  readonly fresh: {
    readonly last: string
    readonly covers: string
    readonly due: string
    readonly overdue: string
    readonly signed: string
    readonly entry: (index: string) => string
    readonly hosted: (agency: string) => string
    readonly hours: (hours: number) => string
    readonly noRhythm: string
    readonly compiled: (agency: string) => string
    readonly none: string
  }
  readonly table: {
    readonly summary: string
    readonly week: string
    readonly cases: string
    readonly deaths: string
    readonly entry: string
    readonly csv: string
    readonly reasons: string
    readonly noReason: string
  }
  readonly about: {
    readonly heading: string
    readonly missing: string
    readonly order: string
    readonly definitions: string
    readonly directory: string
  }
  readonly source: {
    readonly heading: string
    readonly figures: string
    readonly none: string
    readonly more: (count: number) => string
    readonly checkpoint: (entries: number) => string
    readonly computed: (entries: number) => string
    readonly check: string
    readonly keyOf: string
    readonly or: string
    readonly data: string
    readonly api: string
  }
  readonly faults: {
    readonly heading: string
    readonly asOf: (given: string) => string
    readonly lang: (given: string) => string
    readonly event: (given: string) => string
    readonly scale: (given: string) => string
    readonly indicator: (given: string) => string
    readonly other: string
    readonly ours: string
    readonly back: string
  }
  readonly administrator: {
    readonly heading: string
    readonly explain: string
    readonly noCode: string
    readonly passkey: string
    readonly toWorkspace: string
    readonly button: string
    readonly token: string
    readonly once: string
    readonly refused: string
  }
}
