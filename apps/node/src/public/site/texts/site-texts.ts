import type { CooperationTexts } from './cooperation/cooperation-texts.ts'

type Part = { readonly short: string; readonly title: string; readonly lead: string }
type Way = { readonly heading: string; readonly text: string }

/** Every text of the public site beside those that it shares with the page of any day. Arguments are formatted already, unless they are numbers. */
export type SiteTexts = CooperationTexts & {
  readonly skip: string
  readonly parts: string
  readonly landing: {
    readonly title: string
    readonly what: (organisation: string) => string
    readonly latest: string
    readonly files: string
    readonly situation: string
    readonly from: (reported: number, states: number) => string
    readonly lastCorrection: string
    readonly more: string
  }
  readonly briefings: Part & {
    readonly none: string
    readonly all: string
    readonly pages: string
    readonly follow: string
  }
  readonly issue: {
    readonly kicker: (number: number, date: string) => string
    readonly issued: (instant: string) => string
    readonly entry: (index: number) => string
    readonly corrected: string
    readonly readLater: (number: number) => string
    readonly corrects: (number: number) => string
    readonly readEarlier: (number: number) => string
    readonly reason: string
    readonly forms: Readonly<Record<'html' | 'pdf' | 'json' | 'csv' | 'cap', string>>
    readonly proof: string
    readonly files: string
    readonly file: string
    readonly form: string
    readonly size: string
    readonly bytes: (bytes: string) => string
    readonly unchanged: string
    readonly check: string
    readonly howToCheck: string
    readonly figuresFrom: (entries: number) => string
  }
  readonly situation: {
    readonly short: string
    readonly description: (event: string) => string
    readonly otherDay: string
    readonly nothing: string
  }
  readonly event: {
    readonly kicker: string
    readonly open: string
    readonly closed: string
    readonly since: (date: string) => string
    readonly icd: (code: string) => string
    readonly issues: string
    readonly others: string
    readonly data: string
    readonly csv: string
  }
  readonly state: {
    readonly description: (state: string) => string
    readonly csv: string
    readonly others: string
    readonly roles: Readonly<Record<'member' | 'observer' | 'dialogue-partner', string>>
  }
  readonly corrections: Part & {
    readonly none: string
    readonly newest: (shown: number, all: number) => string
    readonly more: (count: number) => string
    readonly gap: string
    readonly csv: string
  }
  readonly about: Part & {
    readonly parts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
    readonly statuses: string
    readonly statusesLead: string
    readonly code: string
    readonly meaning: string
    readonly stands: string
    readonly isGap: string
    readonly isFigure: string
    readonly definitions: string
    readonly definitionsLead: string
    readonly states: string
    readonly statesLead: string
    readonly state: string
    readonly role: string
  }
  readonly feeds: Part & {
    readonly feedTitle: string
    readonly feeds: string
    readonly explain: string
    readonly language: string
    readonly atom: string
    readonly json: string
    readonly data: string
    readonly email: {
      readonly heading: string
      readonly explain: string
      readonly address: string
      readonly button: string
    }
    readonly webhook: Way
  }
  readonly verify: Part & {
    readonly proven: string
    readonly isProven: readonly string[]
    readonly notProven: string
    readonly isNotProven: string
    readonly ways: string
    readonly browser: Way
    readonly openPage: string
    readonly script: Way
    readonly command: Way
    readonly recompute: Way
    readonly record: Way
    readonly key: string
    readonly keyLead: string
  }
  readonly footer: { readonly heading: string; readonly check: string }
  readonly notFound: { readonly title: string; readonly lead: string }
}
