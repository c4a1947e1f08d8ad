import { formName, mediaTypeOf } from '@concert/briefing'
import { sha256Hex } from '@concert/statement'
import { Buffer } from 'node:buffer'
import { jsonDigest } from '../modules/briefings/json-digest.ts'
import type { DraftToSign } from '../kernel/sign-draft.ts'
import type { Said } from './speaking.ts'
import { secretariat } from './test-node.ts'

export const languages = ['ru', 'zh', 'en'] as const
const sealed = { label: 'TLP:AMBER', audience: [secretariat] } as const

/** Words in the organisation's three languages that no rule asks about. */
export const words = {
  en: { title: 'The situation', lead: 'Figures of all states follow.', notes: { situation: 'By week.' } },
  ru: { title: 'Обстановка', lead: 'Ниже приведены данные всех государств.', notes: {} },
  zh: { title: '疫情形势', lead: '以下为各国数据。', notes: {} },
}

/** A draft of the issue of the test's day, which knows 80 entries. */
export function draft(
  body: Readonly<Record<string, unknown>> = {},
  more: Partial<Said> & { readonly refs?: readonly string[] } = {},
): Said {
  return {
    by: secretariat,
    kind: 'briefings.draft',
    about: 'covid-19',
    ...sealed,
    ...(more as Partial<Said>),
    body: { number: 1, date: '2020-04-29', size: 80, words, ...body },
  }
}

export function confirmation(
  of: string,
  language: keyof typeof words,
  body: Readonly<Record<string, unknown>> = {},
  more: Partial<Said> = {},
): Said {
  return {
    by: secretariat,
    kind: 'briefings.confirmation',
    inReplyTo: of,
    ...sealed,
    ...more,
    body: { language, words: jsonDigest(words[language]), ...body },
  }
}

export type Attached = NonNullable<DraftToSign['attachments']>[number]

/** Files of all forms by their right names; what is in them is another test's business. */
export function filesOf(number: number): Attached[] {
  const named: [string, string][] = [
    ...languages.flatMap((language): [string, string][] => [
      [formName(number, 'html', language), mediaTypeOf('html')],
      [formName(number, 'pdf', language), mediaTypeOf('pdf')],
    ]),
    [formName(number, 'json'), mediaTypeOf('json')],
    [formName(number, 'csv'), mediaTypeOf('csv')],
  ]
  return named.map(([name, mediaType]) => {
    const bytes = Buffer.from(`What ${name} says.`)
    return { name, mediaType, bytes, sha256: sha256Hex(bytes) }
  })
}

/** The issue of a draft, as the node says it. */
export function issue(
  from: Said,
  draftId: string,
  more: Partial<Said> = {},
  files: readonly Attached[] = filesOf(from.body['number'] as number),
): Said {
  return {
    by: secretariat,
    kind: 'briefings.issue',
    about: 'covid-19',
    label: 'TLP:CLEAR',
    audience: ['public'],
    refs: [draftId as never],
    attachments: files as never,
    body: from.body,
    ...more,
  }
}
