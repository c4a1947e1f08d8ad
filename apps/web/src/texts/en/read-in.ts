import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** Reading a readout in: what was guessed of it, and what becomes of each guess. */
export const readIn = {
  title: 'Read a text in',
  lead: 'Paste or drop a readout that was written elsewhere, in English, Russian or Chinese. Concert guesses what it says; you confirm, change or drop each guess. Nothing is taken over by itself, and the node keeps nothing of the text.',
  text: 'Text',
  textHint: 'The readout alone, without what stands around it on its page.',
  file: 'Or a file, chosen or dropped here',
  formats: 'Plain text, HTML or .docx, up to 4 MB',
  read: 'Read the text',
  guesses: 'What was read',
  namesLeftOut: (places: number) =>
    places === 0
      ? 'No person’s name was recognised. Concert keeps offices, never persons: look for names yourself.'
      : `Persons’ names were left out in ${count(places, { one: 'place', other: 'places' })}. Concert keeps offices, never persons.`,
  notFound: 'Nothing in the text tells of:',
  none: 'Nothing was found that could be taken over here.',
  fields: {
    date: 'the day',
    medium: 'the medium',
    parties: 'two parties',
    topics: 'topics',
    paragraphs: 'what was said',
  },
  titles: {
    date: () => 'Day',
    medium: () => 'Medium',
    party: (at: string) => `Party ${at}`,
    requestedBy: () => 'Asked for by',
    chair: () => 'In the chair',
    topic: (at: string) => `Topic ${at}`,
    paragraph: (at: string) => `Paragraph ${at}`,
  },
  certainties: {
    stated: 'stated in the text',
    inferred: 'follows from the text',
    guessed: 'a guess: nothing in the text says so',
  },
  standings: { open: 'to be decided', confirmed: 'confirmed', dropped: 'dropped' },
  foundIn: 'Found in',
  leftOut: 'A person’s name, which is left out',
  confirm: 'Confirm',
  drop: 'Drop',
  reopen: 'Decide later',
  speaker: 'Whose',
  paragraphHint: 'Offices stand where names stood. In brackets: bring the office into the sentence.',
  doubtful: (name: string) => `“${name}” may be a person’s name: say the office instead.`,
  commitments: 'Commitments in it that are taken too',
  facts: 'Meetings that it refers to, taken as facts with the text as their source',
  stands: (confirmed: number, open: number) =>
    `${count(confirmed, { one: 'guess is', other: 'guesses are' })} confirmed, ${open} to be decided.`,
  taken: (confirmed: number) =>
    `${count(confirmed, { one: 'guess stands', other: 'guesses stand' })} in the form below.`,
  take: 'Fill the form with what is confirmed',
  takeMeans: 'It takes the place of what stands there. Nothing is signed yet.',
}

export type ReadInTexts = { readonly readIn: typeof readIn }
