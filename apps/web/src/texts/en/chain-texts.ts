import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** The texts of the chain, which come with the pages that show it and not with the first view. */
export const chainTexts = {
  chain: {
    title: 'What led to this, and what came of it',
    whole: 'The whole chain',
    here: 'This',
    more: 'There is more than is shown here; the chain of a step further on leads there.',
    times: (times: number) => count(times, { one: 'statement', other: 'statements' }),
    found: 'found in what was reported',
    lanes: {
      situation: 'Situation',
      threats: 'Threats',
      contacts: 'Contacts',
      proposals: 'Proposals',
      actions: 'Actions',
      briefings: 'Briefings',
      other: 'Other',
    },
    table: {
      caption: 'Every step, in the order of the record',
      columns: {
        what: 'What',
        title: 'Title',
        by: 'By',
        received: 'Received',
        follows: 'Follows',
        entry: 'Entry',
      },
      relations: {
        'replies-to': (entry: string) => `answers ${entry}`,
        replaces: (entry: string) => `replaces ${entry}`,
        discloses: (entry: string) => `discloses ${entry}`,
        'refers-to': (entry: string) => `refers to ${entry}`,
        'follows-from': (entry: string) => `found in ${entry}`,
      },
    },
    page: {
      over: 'The chain',
      title: (title: string) => `The chain of: ${title}`,
      untitled: 'The chain',
      lead: 'Every step is a statement of the record, or what the node found in statements. What you may not see is not here, and nothing is reached through it.',
      toThing: 'To the page of this',
      notFound: 'There is no such statement or signal',
      notFoundMeans: 'It may not be for you, or not have been said by the time that you look back to.',
      alone: 'Nothing led to it in the record, and nothing has come of it yet.',
    },
  },
}

export type ChainTexts = typeof chainTexts
