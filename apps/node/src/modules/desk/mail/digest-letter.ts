import type { DeskItem } from '@concert/api'
import type { Instant, Language } from '@concert/statement'
import type { Office } from '../settings/offices.ts'
import { inLanguages, languagesOfOffice, type Around } from './around.ts'
import type { Letter } from './mail.ts'
import { momentInZone } from './moment-in-zone.ts'
import { aboutIn, calendarAttachment, dueName, entryOf, urlOf } from './reminder-letter.ts'
import type { MailTexts } from './texts/en.ts'
import { mailTexts } from './texts/mail-texts.ts'

/** So many matters are told one by one; the page has all. */
const mostTold = 100

/** The week of an office: what is on it, then what it waits for, by when it is due. */
export function digestLetter(items: readonly DeskItem[], office: Office, around: Around): Letter {
  const [first] = languagesOfOffice(office.settings.languages) as [Language]
  const own = items.filter((item) => item.own)
  const others = items.filter((item) => !item.own)
  const timed = own.flatMap((item) => (item.due === undefined ? [] : [{ ...item, due: item.due }]))
  const lines = (all: readonly DeskItem[], texts: MailTexts, language: Language): string =>
    all
      .slice(0, mostTold)
      .map((item) => lineOf(item, texts, { language, zone: office.settings.zone, around }))
      .join('\n\n')
  return {
    subject: mailTexts[first].digest(own.length),
    text: inLanguages(office, (texts, language) => [
      `${texts.digest(own.length)}\n${texts.digestLead}`,
      lines(own, texts, language) || undefined,
      others.length === 0 ? undefined : `${texts.waits}\n\n${lines(others, texts, language)}`,
      texts.page(`${around.workspace}/desk`),
    ]),
    attachments:
      timed.length === 0
        ? []
        : [
            calendarAttachment(
              timed.slice(0, mostTold).map((item) => entryOf(item, first, around)),
              around,
            ),
          ],
  }
}

type In = { readonly language: Language; readonly zone: string; readonly around: Around }

function lineOf(item: DeskItem, texts: MailTexts, { language, zone, around }: In): string {
  const when =
    item.due === undefined
      ? texts.noTime
      : `${texts.due(momentInZone(item.due as Instant, zone, language))}${item.group === 'overdue' ? ` – ${texts.overdue}` : ''}`
  return [`• ${dueName(item, language)}`, aboutIn(item, language), when, urlOf(item, around)]
    .filter((part) => part !== undefined)
    .join('\n  ')
}
