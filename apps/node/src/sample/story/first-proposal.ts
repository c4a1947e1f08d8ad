import type { AgencyId } from '@concert/statement'
import {
  about,
  foreignOf,
  healthOf,
  instant,
  members,
  open,
  secretariat,
  three,
  toMembers,
  type Beat,
} from './beat.ts'
import {
  adviceByUzbekistan,
  figuresByKyrgyzstan,
  figuresByRussia,
  firstVersion,
  secondVersion,
} from './first-proposal-text.ts'
import { confirmations, frozen } from './frozen.ts'

const asked = { ...toMembers, about, lang: 'en' } as const

/** Tabled on 2 April, commented and amended, put under silence with every member's consent, adopted on 10 April 2020. */
export const firstProposal: readonly Beat[] = [
  {
    at: instant('2020-04-02T09:00'),
    lines: (told) => [
      {
        name: 'proposal 1 version 1',
        by: secretariat,
        draft: {
          ...toMembers,
          about,
          kind: 'proposals.draft',
          refs: [told('meeting in public').id],
          body: { number: 1, ...firstVersion },
        },
      },
    ],
  },
  {
    at: instant('2020-04-03T08:00'),
    lines: (told) => {
      const inReplyTo = told('proposal 1 version 1').id
      const amendment = (name: string, by: AgencyId, body: object) => ({
        name,
        by,
        draft: { ...asked, kind: 'proposals.amendment' as const, inReplyTo, body: { ...body } },
      })
      const comment = (by: AgencyId, article: string, text: string) => ({
        by,
        draft: { ...asked, kind: 'proposals.comment' as const, inReplyTo, body: { article, text } },
      })
      return [
        comment(
          healthOf('KAZ'),
          '2',
          'The national focal point under the International Health Regulations is on duty at any hour already. We would name it, and ask that no second office be needed.',
        ),
        comment(
          healthOf('IND'),
          '3',
          'We welcome common algorithms. Their parameters should be published, so that each state can compute a signal again itself.',
        ),
        amendment('amendment by Russia', 'rus-ses' as AgencyId, {
          type: 'replace',
          article: '1',
          texts: figuresByRussia,
          reason: 'Figures that are counted by different definitions cannot be read together.',
        }),
        amendment('amendment by Kyrgyzstan', healthOf('KGZ'), {
          type: 'replace',
          article: '1',
          texts: figuresByKyrgyzstan,
          reason: 'Services in remote districts report by the week.',
        }),
        amendment('amendment by Uzbekistan', foreignOf('UZB'), {
          type: 'insert-after',
          article: '3',
          texts: adviceByUzbekistan,
          reason: 'The meeting of 1 April was useful, and should not remain the only one.',
        }),
      ]
    },
  },
  {
    at: instant('2020-04-06T09:00'),
    lines: (told) => [
      {
        name: 'proposal 1 version 2',
        by: secretariat,
        draft: {
          ...toMembers,
          about,
          lang: 'en',
          kind: 'proposals.draft',
          replaces: told('proposal 1 version 1').id,
          body: {
            number: 1,
            ...secondVersion,
            amendments: [
              { id: told('amendment by Russia').id, taken: 'whole' },
              {
                id: told('amendment by Kyrgyzstan').id,
                taken: 'in-part',
                reason:
                  'Together with the amendment by Russia: its words, with reports by the week where needed.',
              },
              { id: told('amendment by Uzbekistan').id, taken: 'whole' },
            ],
          },
        },
      },
    ],
  },
  {
    at: instant('2020-04-06T12:00'),
    lines: (told) => [
      ...confirmations(secondVersion).map((body) => ({
        by: secretariat,
        draft: {
          ...toMembers,
          about,
          kind: 'proposals.confirmation' as const,
          inReplyTo: told('proposal 1 version 2').id,
          body,
        },
      })),
      ...members.map((state) => ({
        by: foreignOf(state),
        draft: {
          ...toMembers,
          kind: 'proposals.method' as const,
          body: { method: 'silence', consents: true },
        },
      })),
    ],
  },
  {
    at: instant('2020-04-07T09:00'),
    lines: (told) => [
      {
        name: 'silence on proposal 1',
        by: secretariat,
        draft: {
          ...toMembers,
          about,
          kind: 'proposals.silence',
          inReplyTo: told('proposal 1 version 2').id,
          body: { text: frozen(secondVersion), expires: instant('2020-04-10T09:00') },
        },
      },
    ],
  },
  {
    at: instant('2020-04-08T10:00'),
    lines: (told) => [
      {
        by: foreignOf('IND'),
        draft: {
          ...toMembers,
          about,
          kind: 'proposals.position',
          inReplyTo: told('silence on proposal 1').id,
          body: {
            type: 'interpretation',
            texts: three(
              'India understands article 3 to mean that the parameters of the algorithms are public.',
              'Индия исходит из того, что по смыслу статьи 3 параметры алгоритмов являются открытыми.',
              '印度理解第3条系指算法参数公开。',
            ),
          },
        },
      },
    ],
  },
  {
    at: instant('2020-04-10T09:30'),
    lines: (told) => [
      {
        name: 'decision 1',
        by: secretariat,
        draft: {
          ...open,
          about,
          kind: 'proposals.adoption',
          inReplyTo: told('silence on proposal 1').id,
          refs: [told('meeting in public').id],
          body: { number: 1, date: '2020-04-10', text: frozen(secondVersion), ...secondVersion },
        },
      },
    ],
  },
  {
    at: instant('2020-04-10T12:00'),
    lines: (told) =>
      members.map((state) => ({
        by: foreignOf(state),
        draft: {
          ...open,
          about,
          kind: 'proposals.participation',
          inReplyTo: told('decision 1').id,
          body: { state, takesPart: true },
        },
      })),
  },
  {
    at: instant('2020-04-22T09:00'),
    lines: (told) => [
      {
        by: 'blr-mfa' as AgencyId,
        draft: {
          ...open,
          about,
          lang: 'en',
          kind: 'proposals.participation',
          inReplyTo: told('decision 1').id,
          body: {
            state: 'BLR',
            takesPart: true,
            reason: 'Belarus joins the exchange of figures and the consultations of experts.',
          },
        },
      },
    ],
  },
]
