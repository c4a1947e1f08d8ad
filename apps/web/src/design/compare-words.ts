import { diffArrays } from 'diff/lib/diff/array.js'

/** A run of a text: in both texts, in the one before only, or in the new one only. */
export type WordRun = { readonly in: 'both' | 'before' | 'after'; readonly text: string }

/** Beyond so many words changed the texts are two texts, and said to be, at once. */
const mostChanges = 2_000

/**
 * Two texts compared word by word, by the rules of their language (BCP 47): Chinese has no spaces between its words.
 * The runs in both and before are the text before, those in both and after the new one, every character of them.
 */
export function compareWords(before: string, after: string, lang: string): readonly WordRun[] {
  const changes = diffArrays(wordsIn(before, lang), wordsIn(after, lang), { maxEditLength: mostChanges })
  if (changes === undefined) return unlike(before, after)
  const runs = changes.map(({ value, added, removed }): WordRun => ({
    in: removed ? 'before' : added ? 'after' : 'both',
    text: value.join(''),
  }))
  return joined(runs)
}

function wordsIn(text: string, lang: string): string[] {
  return Array.from(segmenterOf(lang).segment(text), ({ segment }) => segment)
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, known)
  return known
}

function unlike(before: string, after: string): readonly WordRun[] {
  return [
    { in: 'before', text: before },
    { in: 'after', text: after },
  ]
}

type Stretch = { readonly both: string; readonly before: string; readonly after: string }

/** What changed reads as one: a space that stayed between two changes is told with them. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const stretches: Stretch[] = []
  runs.forEach((run, at) => {
    const last = stretches.at(-1)
    const isWithin = run.in !== 'both' || (at > 0 && at < runs.length - 1 && /^\s+$/u.test(run.text))
    if (!isWithin) stretches.push({ both: run.text, before: '', after: '' })
    else stretches.splice(last === undefined ? 0 : -1, 1, extended(last ?? nothing, run))
  })
  return stretches.flatMap(runsOf)
}

const nothing: Stretch = { both: '', before: '', after: '' }

function extended({ both, before, after }: Stretch, run: WordRun): Stretch {
  return {
    both,
    before: run.in === 'after' ? before : before + run.text,
    after: run.in === 'before' ? after : after + run.text,
  }
}

function runsOf({ both, before, after }: Stretch): readonly WordRun[] {
  const all = [
    { in: 'both', text: both },
    { in: 'before', text: before },
    { in: 'after', text: after },
  ] as const
  return all.filter(({ text }) => text !== '')
}
