import { nameIn } from '@concert/language'
import { createHash } from 'node:crypto'
import type { Email } from '../../kernel/delivery/send-email.ts'
import { letterTextsOf } from './texts/letter-texts-of.ts'
import type { EmailSubscription } from './subscription.ts'

/** From where letters come, and where their links lead. */
export type Sender = {
  /** The organisation, by language. */
  readonly names: Readonly<Record<string, string>>
  /** The name after the @ of message ids: the host in the record's origin. */
  readonly host: string
  readonly confirm: (id: string) => string
  readonly leave: (id: string) => string
}

export type TitledIssue = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly lead: string
  readonly corrects: number | undefined
  readonly page: string
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

/** Asks whoever reads at an address whether they want it: nothing else is sent before they say so. */
export function confirmationLetter(
  { id, address, language, letters }: EmailSubscription,
  sender: Sender,
): Email {
  const texts = letterTextsOf(language)
  const name = nameIn(sender.names, language)
  return {
    to: address,
    subject: texts.confirmSubject(name),
    text: texts.confirm(name, sender.confirm(id)),
    messageId: messageId(`confirm ${id} ${letters}`, sender),
    references: [],
    headers: { 'auto-submitted': 'auto-generated' },
    attachments: [],
  }
}

/** Tells of an issue; the same Message-ID on every try, and one way out with one click (RFC 8058). */
export function issueLetter(
  { id, address, language }: EmailSubscription,
  issue: TitledIssue,
  sender: Sender,
): Email {
  const texts = letterTextsOf(language)
  const name = nameIn(sender.names, language)
  const leave = sender.leave(id)
  const files = issue.files.map((file) => `${file.name}\n  SHA-256 ${file.sha256}`).join('\n')
  const parts = [
    issue.title,
    ...(issue.corrects === undefined ? [] : [texts.corrects(issue.corrects)]),
    issue.lead,
    `${texts.read}\n${issue.page}`,
    `${texts.files}\n${files}`,
    `--\n${texts.leave}\n${leave}`,
  ]
  return {
    to: address,
    subject: texts.issueSubject(name, issue.number, issue.title),
    text: parts.join('\n\n'),
    messageId: messageId(`issue ${issue.id} ${id}`, sender),
    references: [],
    headers: {
      'auto-submitted': 'auto-generated',
      'list-id': `<briefings.${language}.${sender.host}>`,
      'list-unsubscribe': `<${leave}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    },
    attachments: [],
  }
}

function messageId(of: string, { host }: Sender): string {
  return `<${createHash('sha256').update(of).digest('hex').slice(0, 32)}@${host}>`
}
