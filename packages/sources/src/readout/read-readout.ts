import { guessLanguage } from './language-of.ts'
import { groupIn, lineOf, markText, matchesIn, type MarkedText } from './marked-text.ts'
import { latterParty, namedParty, placeOf, readConversation } from './read-conversation.ts'
import { readEvents } from './read-events.ts'
import { readParagraphs } from './read-paragraphs.ts'
import type { Guess, Place, ReadoutContext, ReadoutField, ReadoutReading } from './readout-reading.ts'

const maxTopics = 20

/**
 * Reads the text of a readout, English, Russian or Chinese, into guesses, each with its places in the text and how
 * sure it is. Persons' names are recognised to be left out. Throws SourceError when it is too long.
 */
export function readReadout(text: string, context: ReadoutContext): ReadoutReading {
  const marked = markText(text)
  const whole = readConversation(marked, context)
  const { head: _head, offices: _offices, ...conversation } = whole
  const own = conversation.parties.findIndex(
    ({ value }) => value.agency !== undefined && value.agency === context.reader,
  )
  const events = readEvents(marked, whole)
  const paragraphs = readParagraphs(marked, whole, events, own)
  const topics = readTopics(marked)
  return {
    text,
    language: guessLanguage(text, marked.language),
    ...conversation,
    ...optional(
      'requestedBy',
      namedParty(marked, whole, marked.words.requested, 'asked') ?? latterParty(marked, whole),
    ),
    ...optional('chair', namedParty(marked, whole, marked.words.chaired, 'chair', 'chairing')),
    topics,
    events,
    paragraphs,
    leftOut: marked.persons.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
    doubtfulNames: doubtfulNames(marked),
    missing: missingOf({ ...conversation, topics, paragraphs }),
  }
}

function optional<K extends string>(
  key: K,
  value: Guess<number> | undefined,
): { [key in K]?: Guess<number> } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: Guess<number> })
}

/** What all parties exchanged views on, each once; what one of them discussed, where there is nothing else. */
function readTopics(marked: MarkedText): Guess<string>[] {
  const joint = topicsIn(marked, (sentence) => matchesIn(marked, marked.words.joint, sentence).length > 0)
  return joint.length > 0 ? joint : topicsIn(marked, () => true)
}

function topicsIn(marked: MarkedText, isAsked: (sentence: Place) => boolean): Guess<string>[] {
  const topics = marked.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(isAsked)
    .flatMap((sentence) => groupIn(marked, marked.words.topic, sentence, 'topic', 'discussed') ?? [])
    .map((found): Guess<string> => ({ value: lineOf(marked, found), certainty: 'inferred', found: [found] }))
  return topics
    .filter(({ value }, at) => value !== '' && topics.findIndex((other) => other.value === value) === at)
    .slice(0, maxTopics)
}

/** Courtesies with a name behind them that no office stands with: the officer says whose office it is. */
function doubtfulNames(marked: MarkedText): Place[] {
  const whole = { start: 0, end: marked.text.length }
  return matchesIn(marked, marked.words.doubtful, whole)
    .filter(({ start, end }) => !marked.omissions.some((one) => one.start < end && start < one.end))
    .map(placeOf)
}

function missingOf(read: Partial<Record<ReadoutField, unknown>>): ReadoutField[] {
  const fields: readonly ReadoutField[] = ['date', 'medium', 'parties', 'topics', 'paragraphs']
  return fields.filter((field) => {
    const value = read[field]
    return value === undefined || (Array.isArray(value) && value.length < (field === 'parties' ? 2 : 1))
  })
}
