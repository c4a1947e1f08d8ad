import type { ConversationBasics } from '../conversation/conversation-fields.ts'
import type { ReadoutBegun } from '../readout/readout-form.ts'
import { guessesOf, type Guess, type GuessField, type GuessOf, type ParagraphGuess } from './guess.ts'

/** What is confirmed of a conversation, as a form of it takes it; nothing else of the text comes along. */
export function takenConversation(guesses: readonly Guess[], language: string): Partial<ConversationBasics> {
  const [date] = confirmed(guesses, 'date')
  const [medium] = confirmed(guesses, 'medium')
  const [requestedBy] = confirmed(guesses, 'requestedBy')
  const [chair] = confirmed(guesses, 'chair')
  const parties = confirmed(guesses, 'party')
  const topics = confirmed(guesses, 'topic')
  const placeOf = placeAmong(guesses)
  return {
    ...given('date', date?.value),
    ...given('medium', medium?.value),
    ...(parties.length === 0
      ? {}
      : {
          parties: parties.map(({ value: { agency, name, office } }) => ({
            ...(agency === '' ? { names: { [language]: name.trim() } } : { agency }),
            office: { [language]: office.trim() },
          })) as ConversationBasics['parties'],
        }),
    ...given('requestedBy', placeOf(requestedBy?.value)),
    ...given('chair', placeOf(chair?.value)),
    ...(topics.length === 0 ? {} : { topics: topics.map(({ value }) => ({ [language]: value.trim() })) }),
  }
}

/** What is confirmed of what was said, as paragraphs of a readout among the parties of the record. */
export function takenReadout(guesses: readonly Guess[], language: string): ReadoutBegun {
  const paragraphs = confirmed(guesses, 'paragraph').map(({ value }, at) =>
    toParagraph(value, `p${at + 1}`, language),
  )
  return { paragraphs: paragraphs as unknown as NonNullable<ReadoutBegun['paragraphs']> }
}

function confirmed<F extends GuessField>(guesses: readonly Guess[], field: F): readonly GuessOf<F>[] {
  return guessesOf(guesses, field).filter(({ standing }) => standing === 'confirmed')
}

/** Where a guessed party stands among those that are confirmed; one that is not is nobody. */
function placeAmong(guesses: readonly Guess[]): (party: number | undefined) => number | undefined {
  const all = guessesOf(guesses, 'party')
  const kept = confirmed(guesses, 'party')
  return (party) => {
    const at = kept.findIndex((one) => one === all[party ?? -1])
    return at === -1 ? undefined : at
  }
}

function toParagraph(
  { voice, speaker, stance, text, commitments, facts }: ParagraphGuess,
  id: string,
  language: string,
): object {
  const undertaken = commitments.filter(({ isTaken }) => isTaken)
  const stated = facts.filter(({ isTaken }) => isTaken)
  return {
    id,
    voice,
    ...(voice === 'joint' ? {} : { speaker }),
    stance,
    texts: { [language]: text.trim() },
    commitments: undertaken.map(({ party, what, by }) => ({
      party,
      what: { [language]: what },
      ...(by === '' ? {} : { by }),
    })),
    facts: stated.map(({ text: fact, title, date }) => ({
      texts: { [language]: fact },
      basis: [{ type: 'source', title, ...(date === '' ? {} : { date }) }],
    })),
  }
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [name in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [name in K]?: V })
}
