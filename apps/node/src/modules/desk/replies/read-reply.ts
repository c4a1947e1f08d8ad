import PostalMime, { type Email } from 'postal-mime'

/** What came in as an answer to a reminder. */
export type Reply =
  /** A machine wrote it: an absence, a failed delivery. Nothing follows from it, and nothing is answered. */
  | { readonly type: 'automatic' }
  | { readonly type: 'empty'; readonly from: string; readonly messageId: string | undefined }
  | {
      readonly type: 'words'
      readonly from: string
      readonly messageId: string | undefined
      /** What stands above the quoted text. */
      readonly words: string
    }

/** Reads a mail (MIME), attacker-controlled; its size is bounded by whoever took it. Throws what the parser throws. */
export async function readReply(raw: Uint8Array, envelopeFrom: string): Promise<Reply> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20 })
  if (envelopeFrom === '' || isAutomatic(mail)) return { type: 'automatic' }
  const from = mail.from?.address ?? ''
  const { messageId } = mail
  const words = ownWords(mail.text?.trim() ? mail.text : textOf(mail.html ?? ''))
  return words === '' ? { type: 'empty', from, messageId } : { type: 'words', from, messageId, words }
}

/** RFC 3834, RFC 3464, and what programs said before there were those. */
function isAutomatic({ headers }: Email): boolean {
  const value = (key: string): string | undefined =>
    headers.find((one) => one.key === key)?.value.toLowerCase()
  const submitted = value('auto-submitted')
  return (
    (submitted !== undefined && !submitted.startsWith('no')) ||
    value('content-type')?.startsWith('multipart/report') === true ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(value('precedence') ?? '') ||
    ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress', 'list-id'].some(
      (key) => value(key) !== undefined,
    )
  )
}

/** Where a program begins to quote, in the languages of the organisation and as most programs have it. */
const quoteMarks = [
  /^\s*>/,
  /^\s*-{2,}\s*(?:original message|исходное сообщение|пересылаемое сообщение|原始邮件|原邮件)/i,
  /^\s*_{10,}\s*$/,
  /^\s*(?:from|от|发件人)\s*[:：]\s*\S/i,
  /^\s*on\b.*\bwrote:\s*$/i,
  /^.*(?:пишет|писал\(?а?\)?|написал\(?а?\)?)\s*:\s*$/i,
  /^.*写道\s*[:：]\s*$/,
  /^-- $/,
]
/** Some programs break the line that introduces a quotation. */
const quoteBegins = /^\s*(?:on\b.*\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|.*\d{4}\s?(?:г\.|年))/i

/** What no statement may hold: control characters, and those that change the direction of a text. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/gu

function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.findIndex((line, at) => isQuoteBegin(line, lines[at + 1] ?? ''))
  return (end === -1 ? lines : lines.slice(0, end))
    .map((line) => line.replaceAll('\t', ' ').replaceAll(unsafe, '').trimEnd())
    .join('\n')
    .trim()
}

function isQuoteBegin(line: string, next: string): boolean {
  if (quoteMarks.some((mark) => mark.test(line))) return true
  return quoteBegins.test(line) && /(?:wrote|пишет|написал\(?а?\)?|写道)\s*[:：]\s*$/i.test(next)
}

/** The words of a mail that is HTML alone, up to its first quotation. */
function textOf(html: string): string {
  const own = html.split(/<blockquote\b|<div[^>]+(?:gmail_quote|divRplyFwdMsg|appendonsend)/i, 1)[0]!
  return own
    .replaceAll(/<(style|script|head|title)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<br\b[^>]*>|<\/(?:p|div|li|tr|h[1-6])\s*>/gi, '\n')
    .replaceAll(/<[^>]*>?/g, '')
    .replaceAll(/&(?:nbsp|#160);/gi, ' ')
    .replaceAll(/&lt;/gi, '<')
    .replaceAll(/&gt;/gi, '>')
    .replaceAll(/&quot;/gi, '"')
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .replaceAll(/&amp;/gi, '&')
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
}
