import type { ProposalText } from '@concert/statement'
import {
  about,
  foreignOf,
  healthOf,
  instant,
  secretariat,
  toMembers,
  type Beat,
  type Line,
  type Told,
} from './beat.ts'
import { confirmations, frozen } from './frozen.ts'
import { supplies, suppliesAnew, transitByKazakhstan } from './second-proposal-text.ts'

const said = { ...toMembers, about } as const

const confirmed = (version: string, text: ProposalText, told: Told): Line[] =>
  confirmations(text).map((body) => ({
    by: secretariat,
    draft: { ...said, kind: 'proposals.confirmation', inReplyTo: told(version).id, body },
  }))

/** Tabled on 14 April, broken on 18 April by one member, and put under silence anew on 27 April for 72 hours. */
export const secondProposal: readonly Beat[] = [
  {
    at: instant('2020-04-14T09:00'),
    lines: (told) => [
      {
        name: 'proposal 2 version 1',
        by: secretariat,
        draft: {
          ...said,
          kind: 'proposals.draft',
          refs: [told('decision 1').id],
          body: { number: 2, ...supplies },
        },
      },
    ],
  },
  {
    at: instant('2020-04-15T08:00'),
    lines: (told) => [
      {
        by: healthOf('TJK'),
        draft: {
          ...said,
          lang: 'ru',
          kind: 'proposals.comment',
          inReplyTo: told('proposal 2 version 1').id,
          body: {
            article: '1',
            text: 'Просим предусмотреть, чтобы обращение можно было подать на любом из языков организации.',
          },
        },
      },
      ...confirmed('proposal 2 version 1', supplies, told),
    ],
  },
  {
    at: instant('2020-04-16T08:00'),
    lines: (told) => [
      {
        name: 'broken silence',
        by: secretariat,
        draft: {
          ...said,
          kind: 'proposals.silence',
          inReplyTo: told('proposal 2 version 1').id,
          body: { text: frozen(supplies), expires: instant('2020-04-19T08:00') },
        },
      },
    ],
  },
  {
    at: instant('2020-04-18T16:20'),
    lines: (told) => [
      {
        name: 'break by Kazakhstan',
        by: foreignOf('KAZ'),
        draft: {
          ...said,
          lang: 'en',
          kind: 'proposals.break',
          inReplyTo: told('broken silence').id,
          body: {
            type: 'amendment',
            reason:
              'We support the proposal. Passage has to be under national law and customs procedures, which article 2 does not say; with the words that we ask for we could agree.',
            article: '2',
            texts: transitByKazakhstan,
            receivedBy: 'page',
          },
        },
      },
    ],
  },
  {
    at: instant('2020-04-23T09:00'),
    lines: (told) => [
      {
        name: 'proposal 2 version 2',
        by: secretariat,
        draft: {
          ...said,
          kind: 'proposals.draft',
          replaces: told('proposal 2 version 1').id,
          refs: [told('break by Kazakhstan').id],
          body: { number: 2, ...suppliesAnew },
        },
      },
    ],
  },
  {
    at: instant('2020-04-24T09:00'),
    lines: (told) => confirmed('proposal 2 version 2', suppliesAnew, told),
  },
  {
    at: instant('2020-04-27T09:00'),
    lines: (told) => [
      {
        name: 'running silence',
        by: secretariat,
        draft: {
          ...said,
          kind: 'proposals.silence',
          inReplyTo: told('proposal 2 version 2').id,
          refs: [told('broken silence').id],
          body: { text: frozen(suppliesAnew), expires: instant('2020-04-30T09:00') },
        },
      },
    ],
  },
]
