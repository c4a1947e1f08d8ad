import { dateNear, groupIn, lineOf, matchesIn, within, trimmed, type MarkedText } from './marked-text.ts'
import type { ReadConversation } from './read-conversation.ts'
import type { Guess, Medium, Place, ReadEvent } from './readout-reading.ts'

const maxEvents = 50

/** Other meetings, calls and letters that the text refers to: those with a day, and those that somebody is to hold. */
export function readEvents(marked: MarkedText, conversation: ReadConversation): Guess<ReadEvent>[] {
  const { head, date } = conversation
  return marked.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => head === undefined || sentence.start >= head.end)
    .flatMap((sentence) => matchesIn(marked, marked.words.events, sentence))
    .flatMap((found) => toEvent(marked, found, date?.value) ?? [])
    .slice(0, maxEvents)
}

function toEvent(marked: MarkedText, found: Place, beside: string | undefined): Guess<ReadEvent> | undefined {
  const [day] = within(marked.dates, found)
  const place = trimmed(marked.text, { start: startOf(marked, found, day), end: found.end })
  if (place === undefined || (day === undefined && !isHeld(marked, found))) return undefined
  const date = day === undefined ? undefined : dateNear(day, beside)
  const chair = chairOf(marked, place)
  return {
    value: {
      what: lineOf(marked, place),
      medium: mediumOf(marked, place),
      ...(date === undefined ? {} : { date }),
      ...(chair === undefined ? {} : { chair }),
    },
    certainty: day === undefined ? 'guessed' : day.year === undefined ? 'inferred' : 'stated',
    found: [place],
  }
}

/** A Chinese clause has the day in front of all that belongs to it; what is in front of the day is of another. */
function startOf({ language }: MarkedText, found: Place, day: Place | undefined): number {
  return language === 'zh' && day !== undefined ? day.start : found.start
}

function chairOf(marked: MarkedText, place: Place) {
  const found = groupIn(marked, marked.words.chaired, place, 'chair', 'chairing')
  return found === undefined ? undefined : within(marked.states, found)[0]?.state
}

function mediumOf(marked: MarkedText, place: Place): Medium {
  const words = marked.text.slice(place.start, place.end)
  if (/video|videoconference|видео|视频/iu.test(words)) return 'video'
  if (/phone|телефон|电话/iu.test(words)) return 'telephone'
  return /^(?:letter|письм)|致函|来信/iu.test(words) ? 'letter' : 'meeting'
}

/** Whether somebody is to hold it, in the words right in front of it. */
function isHeld({ text }: MarkedText, { start, end }: Place): boolean {
  return (
    /(?:hold(?:ing)?|convene|convening|organi[sz]e|organi[sz]ing|провести|провед\p{L}+|созвать|созыв\p{L}*) (?:(?:a|an|the) )?(?:\p{L}+ )?$/iu.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /举行|召开|举办/u.test(text.slice(start, end))
  )
}
