import type { Indicator } from '@concert/statement'

/** Every text of a briefing's forms beside the organisation's, the modules' and the editor's. Arguments are formatted already, unless they are numbers. */
export type BriefingTexts = {
  readonly issue: (number: number) => string
  readonly public: string
  readonly skip: string
  readonly notice: string
  readonly exercise: string
  readonly sample: string
  readonly languages: string
  readonly contents: string
  /** Around the number of a page and the number of pages. */
  readonly page: readonly [before: string, between: string, after: string]
  readonly event: string
  readonly date: string
  readonly checkpoint: (entries: number, origin: string) => string
  /** The same in the foot of every page. */
  readonly point: (entries: number, origin: string) => string
  readonly root: string
  readonly since: (number: number, date: string, entries: number) => string
  readonly first: string
  readonly corrects: (number: number) => string
  readonly reason: (reason: string) => string
  readonly empty: string
  readonly emptyTable: string
  readonly entry: (entry: number) => string
  readonly unit: (unit: string) => string
  readonly units: Readonly<Record<Indicator['unit'], string>>
  readonly table: string
  readonly key: string
  /** Where the figures of a printed chart stand. */
  readonly inFile: (name: string) => string
  readonly alert: string
  readonly alertFile: string
  readonly about: {
    readonly heading: string
    readonly computed: string
    readonly missing: string
    readonly order: string
  }
  readonly verify: {
    readonly heading: string
    readonly signed: string
    readonly run: (proof: string) => string
    readonly recompute: string
    /** In the foot of a page, before the command. */
    readonly hint: string
  }
  readonly forms: {
    readonly heading: string
    readonly json: string
    readonly csv: string
    readonly cap: string
    readonly proof: string
  }
  /** Between two sentences, two parts of a line, and two members of a list. */
  readonly space: string
  readonly comma: string
  readonly brackets: (text: string) => string
}
