import type { ContactRecord } from '@concert/api'
import { labels, type Label } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audienceFrom, type Readers } from '../../../outbox/audience-presets.ts'
import {
  conversationBody,
  conversationFieldsOf,
  emptyConversation,
  written,
  type ConversationBasics,
  type ConversationFields,
} from './conversation-fields.ts'

/** Labels under which a conversation can be kept: nothing wider. */
export const sealedLabels = labels.filter((label) => label === 'TLP:RED' || label.startsWith('TLP:AMBER'))

export type ConversationForm = ConversationFields & {
  /** It stays that of the first version. */
  readonly event: string | undefined
  readonly privateRecord: string
  readonly label: Label
  /** Agencies that read it besides one's own. */
  readonly others: readonly string[]
  readonly lang: string
  /** The version that it takes the place of. */
  readonly replaces: string | undefined
  /** The record or readout of another party of the same conversation. */
  readonly beside: string | undefined
}

export function emptyConversationForm(
  own: string,
  { date, lang, event }: Pick<ConversationForm, 'date' | 'lang' | 'event'>,
): ConversationForm {
  return {
    ...emptyConversation(own, date),
    event,
    privateRecord: '',
    label: 'TLP:AMBER+STRICT',
    others: [],
    lang,
    replaces: undefined,
    beside: undefined,
  }
}

/** One's own agency, and whom else it was chosen for. */
export function readersOfConversation({ label, others }: ConversationForm, own: string): Readers {
  return { label, audience: audienceFrom([own, ...others]) }
}

/** Of a form without faults. */
export function conversationContent(form: ConversationForm, own: string): DraftContent {
  const { label, audience } = readersOfConversation(form, own)
  const { privateRecord } = written({ privateRecord: form.privateRecord })
  return {
    kind: 'contacts.conversation',
    ...(form.event === undefined ? {} : { about: form.event }),
    ...(form.replaces === undefined ? {} : { replaces: form.replaces }),
    ...(form.beside === undefined ? {} : { inReplyTo: form.beside }),
    label,
    audience: [...audience],
    lang: form.lang,
    body: { ...conversationBody(form), ...(privateRecord === undefined ? {} : { privateRecord }) },
  }
}

/** The form of what stands, for a later version of it. */
export function formOfRecord(record: ContactRecord, own: string): ConversationForm {
  const { id, audience, label, lang, event } = record
  const about = event ?? undefined
  return formOf({ body: record, audience: audience.split(' '), label, lang, about, replaces: id }, own)
}

/** The form of a draft that was begun before; undefined where it is of another kind. */
export function formOfContent(content: DraftContent, own: string): ConversationForm | undefined {
  if (content.kind !== 'contacts.conversation') return undefined
  return formOf(
    { ...content, label: content.label ?? 'TLP:AMBER+STRICT', audience: content.audience ?? [] },
    own,
  )
}

type Begun = {
  readonly body: { readonly [name in keyof ConversationBasics | 'privateRecord']?: unknown }
  readonly audience: readonly string[]
  readonly label: string
  readonly lang?: string | null | undefined
  readonly replaces?: string | undefined
  readonly inReplyTo?: string | undefined
  readonly about?: string | undefined
}

function formOf(
  { body, audience, label, lang, replaces, inReplyTo, about }: Begun,
  own: string,
): ConversationForm {
  return {
    ...conversationFieldsOf(body, emptyConversation(own, '')),
    privateRecord: typeof body.privateRecord === 'string' ? body.privateRecord : '',
    label: sealedLabels.find((one) => one === label) ?? 'TLP:AMBER+STRICT',
    others: audience.filter((one) => one !== own),
    lang: lang ?? 'en',
    replaces,
    beside: inReplyTo,
    event: about,
  }
}
