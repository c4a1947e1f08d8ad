import { formatInstant, instantMs, type Instant, type Language } from '@concert/statement'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { inLanguages, languagesOfOffice, type Around } from '../mail/around.ts'
import type { DeskMail } from '../mail/desk-mail.ts'
import { mailId } from '../mail/mail-id.ts'
import { firstOf, type Letter } from '../mail/mail.ts'
import { silenceMatter } from '../mail/matter.ts'
import { momentInZone } from '../mail/moment-in-zone.ts'
import type { MailTexts } from '../mail/texts/en.ts'
import { mailTexts } from '../mail/texts/mail-texts.ts'
import { readOffices, type Office } from '../settings/offices.ts'
import type { DeskTables } from '../tables.ts'
import { breakByReply, type Addressed, type Outcome } from './break-by-reply.ts'
import { readReply } from './read-reply.ts'
import { isSameAddress } from './reply-address.ts'

type Node = NodeParts<DeskTables>
type Parts = {
  readonly node: Node
  readonly mail: Pick<DeskMail, 'mails' | 'settings' | 'around' | 'courier'>
}
type Came = { readonly raw: Uint8Array; readonly envelopeFrom: string }

const answerWithinMs = 2 * 86_400_000

/**
 * Takes one answer to a reminder: its words break the silence, or its office is told why they have not. Who wrote it
 * is known by the address alone, which only the office was told; where it says that it comes from elsewhere it was
 * passed on, and breaks nothing. What a machine wrote is let go, for answering it would have no end.
 */
export async function takeReply(
  { raw, envelopeFrom }: Came,
  addressed: Addressed,
  parts: Parts,
): Promise<void> {
  const { node, mail } = parts
  const reply = await readReply(raw, envelopeFrom)
  if (reply.type === 'automatic') return
  const offices = await readOffices(node, mail.settings)
  const office = offices.find(({ agency }) => agency === addressed.agency)
  if (office === undefined) return
  const tell = (outcome: Outcome): Promise<void> =>
    tellOffice(
      outcome,
      { office, addressed, messageId: reply.messageId ?? mailId(Buffer.from(raw).toString('base64')) },
      parts,
    )
  if (!office.addresses.some((one) => isSameAddress(one, reply.from)))
    return tell({ hindrance: 'foreign', from: reply.from || '?' })
  if (!office.settings.replies) return tell({ hindrance: 'closed' })
  if (reply.type === 'empty') return tell({ hindrance: 'empty' })
  await tell(await breakByReply(reply.words, addressed, node))
}

type About = { readonly office: Office; readonly addressed: Addressed; readonly messageId: string }

/** To the office's own addresses, never to whoever says that they wrote: nobody is made to send mail to others. */
async function tellOffice(
  outcome: Outcome,
  { office, addressed, messageId }: About,
  { node, mail }: Parts,
): Promise<void> {
  const now = node.clock.now()
  const letter = answerLetter(outcome, { office, addressed, messageId }, mail.around())
  await mail.mails.add(
    office.addresses.map((address) =>
      firstOf(
        {
          id: mailId('answer', messageId, JSON.stringify(outcome), office.agency, address),
          what: 'answer',
          matter: silenceMatter(addressed.silence.put.id),
          page: pageOf(addressed),
          agency: office.agency,
          address,
          asked: now,
          until: formatInstant(instantMs(now) + answerWithinMs),
        },
        letter,
      ),
    ),
  )
  mail.courier.wake()
}

function answerLetter(outcome: Outcome, { office, addressed, messageId }: About, around: Around): Letter {
  const [first] = languagesOfOffice(office.settings.languages) as [Language]
  const isTaken = 'received' in outcome
  const says = (texts: MailTexts, language: Language): string => {
    if ('received' in outcome)
      return texts.takenMeans(momentInZone(outcome.received as Instant, office.settings.zone, language))
    if ('refused' in outcome) return texts.refusedByRules(outcome.refused[language])
    return texts.refusedMeans(hindranceIn(outcome, texts))
  }
  const headline = (texts: MailTexts): string => (isTaken ? texts.taken : texts.refused)
  const url = `${around.workspace}${pageOf(addressed)}`
  return {
    subject: headline(mailTexts[first]),
    text: inLanguages(office, (texts, language) => [headline(texts), says(texts, language), texts.page(url)]),
    inReplyTo: /^<.*>$/.test(messageId) ? messageId : `<${messageId}>`,
    attachments: [],
  }
}

function pageOf({ silence }: Addressed): string {
  return `/proposals/${silence.put.inReplyTo!}`
}

function hindranceIn(outcome: Extract<Outcome, { hindrance: string }>, { hindrances }: MailTexts): string {
  return outcome.hindrance === 'foreign' ? hindrances.foreign(outcome.from) : hindrances[outcome.hindrance]
}
