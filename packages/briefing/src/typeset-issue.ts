import type { Language } from '@concert/statement'
import type { Briefing } from './briefing.ts'
import type { Draw } from './draw.ts'
import { formName, proofName } from './form-names.ts'
import { formWords, type FormWords } from './form-words.ts'
import { checkpointLines, headline } from './front-matter.ts'
import { noticeOf } from './notice-of.ts'
import { breakable, readable, shortened } from './readable.ts'
import { setParagraphs, type Paragraph } from './set-paragraphs.ts'
import { typesetSection, type SetSection } from './typeset-section.ts'

/** What is typeset: the words of one language, and the drawings that they name. */
export type Typeset = {
  /** JSON of a `SetIssue`. */
  readonly issue: string
  /** SVG by name. */
  readonly drawings: ReadonlyMap<string, string>
}

/** The issue as the node's template reads it: finished texts, and where they stand. */
type SetIssue = {
  readonly language: Language
  readonly mode: Briefing['mode']
  /** Year, month, day: the document's date. */
  readonly day: readonly [number, number, number]
  readonly organisation: string
  readonly secretariat: string
  readonly notice: string | null
  /** Over every page but the first. */
  readonly running: string
  readonly issue: string
  readonly date: string
  readonly event: string
  readonly title: string
  readonly lead: readonly Paragraph[]
  readonly correction: readonly Paragraph[]
  readonly checkpoint: readonly string[]
  readonly root: { readonly label: string; readonly value: string }
  readonly sections: readonly SetSection[]
  readonly about: { readonly heading: string; readonly lines: readonly string[] }
  readonly verify: {
    readonly heading: string
    readonly before: readonly string[]
    readonly command: string
    readonly after: string
  }
  readonly foot: { readonly point: string; readonly check: string; readonly page: readonly string[] }
}

/**
 * The issue in one language, to be typeset. All words, whoever they are by, go as data and never as source: there is
 * nothing in them that a typesetter could take for its own.
 */
export function typesetIssue(briefing: Briefing, language: Language): Typeset {
  const words = formWords(language)
  const drawings = new Map<string, string>()
  const issue = setIssue(briefing, words, (name, svg) => void drawings.set(name, svg))
  return { issue: JSON.stringify(issue), drawings }
}

function setIssue(briefing: Briefing, words: FormWords, draw: Draw): SetIssue {
  const { organisation, event, record, sections } = briefing
  const { texts, say } = words
  const { title, lead, ...named } = headline(briefing, words)
  const notice = noticeOf(briefing, words)
  return {
    language: words.language,
    mode: briefing.mode,
    day: dayOf(briefing.date),
    organisation: breakable(say(organisation.names)),
    secretariat: breakable(say(organisation.secretariat)),
    notice: notice === undefined ? null : breakable([notice.mark, notice.text].filter(Boolean).join(' · ')),
    running: `${shortened(say(organisation.names), runningLetters)} · ${named.issue} · ${named.date}`,
    ...named,
    event: breakable(say(event.names)),
    title: breakable(title),
    lead: setParagraphs(lead),
    correction: correctionOf(briefing, words),
    checkpoint: checkpointLines(briefing, words).map(breakable),
    root: { label: texts.root, value: breakable(readable(record.root)) },
    sections: sections.map((section, at) => typesetSection(section, `s${at + 1}`, { briefing, words, draw })),
    about: {
      heading: texts.about.heading,
      lines: [texts.about.computed, texts.about.missing, texts.about.order],
    },
    verify: verifyOf(briefing, words),
    foot: {
      point: texts.point(record.size, shortened(readable(record.origin), runningLetters)),
      check: `${texts.verify.hint} ${commandOf(briefing, words)}`,
      page: texts.page,
    },
  }
}

/** What a line over or under a page has room for, beside the rest. */
const runningLetters = 60

function correctionOf({ corrects }: Briefing, { texts, say }: FormWords): readonly Paragraph[] {
  if (corrects === undefined) return []
  return [[texts.corrects(corrects.number)], ...setParagraphs(texts.reason(say(corrects.reason)))]
}

function verifyOf(briefing: Briefing, words: FormWords): SetIssue['verify'] {
  const { heading, signed, run, recompute } = words.texts.verify
  const before = [signed, run(proofName(briefing.number))]
  return { heading, before, command: commandOf(briefing, words), after: recompute }
}

function commandOf({ number }: Briefing, { language }: FormWords): string {
  return `npx concert verify ${formName(number, 'pdf', language)} ${proofName(number)}`
}

/** Throws a RangeError for what is no date. */
function dayOf(date: string): readonly [number, number, number] {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new RangeError(`Cannot typeset the issue: "${date}" is not a date`)
  return [year, month, day]
}
