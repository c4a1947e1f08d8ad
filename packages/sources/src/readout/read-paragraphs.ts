import type { Stance } from '@concert/statement'
import { SourceError } from '../source-error.ts'
import { findSpeaker, type Speaker } from './find-speaker.ts'
import { withoutNames } from './leave-names-out.ts'
import { isJoined, matchesIn, type MarkedText } from './marked-text.ts'
import { readCommitments } from './read-commitments.ts'
import type { ReadConversation } from './read-conversation.ts'
import type { Guess, Place, ReadEvent, ReadParagraph, Voice } from './readout-reading.ts'

const maxParagraphs = 100

type Said = {
  readonly stance: Guess<Stance>
  readonly others: readonly Guess<Stance>[]
  readonly speaker: Speaker | undefined
}
type Passage = {
  readonly sentences: readonly Place[]
  readonly said: readonly (Said | undefined)[]
  readonly speaker: Speaker | undefined
}

/** What was said, by paragraphs of one speaker each. The conversation's own sentence and the title are none. */
export function readParagraphs(
  marked: MarkedText,
  conversation: ReadConversation,
  events: readonly Guess<ReadEvent>[],
  own: number,
): ReadParagraph[] {
  const passages = passagesOf(marked, conversation)
  if (passages.length > maxParagraphs)
    throw new SourceError(
      'too-large',
      `Cannot read readout: it has ${passages.length} paragraphs, at most ${maxParagraphs} are taken; paste the readout alone`,
    )
  return passages.map((passage) => toParagraph(marked, conversation, events, own, passage))
}

/** Sentences in a row, within one paragraph of the text, that one speaker says. */
function passagesOf(marked: MarkedText, conversation: ReadConversation): Passage[] {
  const passages: Passage[] = []
  let last: number | 'all' | undefined
  for (const { sentences } of marked.paragraphs) {
    let open: Passage | undefined
    for (const sentence of sentences) {
      if (conversation.head !== undefined && sentence.start < conversation.head.end) continue
      const said = saidIn(marked, conversation, sentence, last)
      const speaker = said?.speaker ?? open?.speaker ?? carried(last, sentence)
      if (open !== undefined && speaker?.who === open.speaker?.who) passages.pop()
      else open = undefined
      open = {
        sentences: [...(open?.sentences ?? []), sentence],
        said: [...(open?.said ?? []), said],
        speaker: open?.speaker ?? speaker,
      }
      passages.push(open)
      last = speaker?.who ?? last
    }
  }
  return passages
}

function carried(last: number | 'all' | undefined, { start }: Place): Speaker | undefined {
  return last === undefined ? undefined : { who: last, certainty: 'guessed', start, end: start }
}

/** The first verb of saying that has a party in front of it; else the first verb, of nobody. */
function saidIn(
  marked: MarkedText,
  conversation: ReadConversation,
  sentence: Place,
  last: number | 'all' | undefined,
): Said | undefined {
  const [verb, ...later] = stancesIn(marked, sentence)
  if (verb === undefined) return undefined
  const speaker = findSpeaker(marked, conversation, sentence, verb.found[0]!.start, last)
  const others = later.filter(({ found }) => isJoined(marked, found[0]!.start))
  return { stance: { ...verb, certainty: speaker === undefined ? 'inferred' : 'stated' }, others, speaker }
}

function stancesIn(marked: MarkedText, sentence: Place): Guess<Stance>[] {
  return marked.words.stances
    .flatMap(([value, pattern]) =>
      matchesIn(marked, pattern, sentence).map((at) => ({
        value,
        certainty: 'stated' as const,
        found: [at],
      })),
    )
    .sort((a, b) => a.found[0]!.start - b.found[0]!.start)
}

function toParagraph(
  marked: MarkedText,
  conversation: ReadConversation,
  events: readonly Guess<ReadEvent>[],
  own: number,
  { sentences, said, speaker }: Passage,
): ReadParagraph {
  const found = { start: sentences[0]!.start, end: sentences.at(-1)!.end }
  const [first, ...others] = stancesSaid(said)
  const stance = first ?? { value: 'noted' as const, certainty: 'guessed' as const, found: [] }
  return {
    found,
    ...withoutNames(marked.text, found, marked.omissions, marked.language),
    voice: voiceOf(speaker, own),
    ...(speaker === undefined || speaker.who === 'all' ? {} : { speaker: speakerOf(speaker, speaker.who) }),
    stance,
    otherStances: others,
    events: events.flatMap(({ found: [at] }, index) =>
      at!.start >= found.start && at!.end <= found.end ? [index] : [],
    ),
    commitments: sentences.flatMap((sentence, at) =>
      readCommitments(marked, conversation, sentence, said[at]?.stance.value ?? stance.value, speaker?.who),
    ),
  }
}

/** The stances that the passage's speaker takes in it, each once. A verb of somebody else is none of them. */
function stancesSaid(said: readonly (Said | undefined)[]): Guess<Stance>[] {
  const taken = said.flatMap((one, at) =>
    one !== undefined && (one.speaker !== undefined || at === 0) ? [one.stance, ...one.others] : [],
  )
  return taken.filter(({ value }, at) => taken.findIndex((other) => other.value === value) === at)
}

function voiceOf(speaker: Speaker | undefined, own: number): Guess<Voice> {
  if (speaker === undefined) return { value: 'joint', certainty: 'guessed', found: [] }
  const found = placesOf(speaker)
  if (speaker.who === 'all') return { value: 'joint', certainty: speaker.certainty, found }
  if (own < 0) return { value: 'attributed', certainty: 'guessed', found }
  return { value: speaker.who === own ? 'own' : 'attributed', certainty: speaker.certainty, found }
}

function speakerOf(speaker: Speaker, who: number): Guess<number> {
  return { value: who, certainty: speaker.certainty, found: placesOf(speaker) }
}

function placesOf({ start, end }: Place): Place[] {
  return start === end ? [] : [{ start, end }]
}
