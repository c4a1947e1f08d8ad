import type { AgencyId, Language } from '@concert/statement'
import type { Office } from '../settings/offices.ts'
import { inLanguages, isSayable, languagesOfOffice, type Around } from './around.ts'
import type { Letter } from './mail.ts'
import { silenceMatter } from './matter.ts'
import { momentInZone } from './moment-in-zone.ts'
import { calendarAttachment } from './reminder-letter.ts'
import type { SilenceNotice } from './silence-notices.ts'
import type { MailTexts } from './texts/en.ts'
import { mailTexts } from './texts/mail-texts.ts'

/** Tells an office what became of a silence: who did it, when, and why where that may be said by mail. */
export function noticeLetter(notice: SilenceNotice, office: Office, around: Around): Letter {
  const [first] = languagesOfOffice(office.settings.languages) as [Language]
  const { zone } = office.settings
  const isRunning = notice.kind === 'put' || notice.kind === 'extended'
  const sayable = isSayable(notice.reach.label)
  const replyTo = isRunning ? around.replyAddress(notice.silence, office.agency) : undefined
  const url = `${around.workspace}${notice.page}`
  return {
    subject: headline(notice, mailTexts[first], first, around),
    text: inLanguages(office, (texts, language) => [
      headline(notice, texts, language, around),
      sayable ? (notice.title[language] ?? notice.title['en']) : texts.sealed,
      texts.by(nameOf(notice.by, language, around)),
      texts.received(momentInZone(notice.at, zone, language)),
      sayable && notice.reason !== undefined ? texts.reason(notice.reason) : undefined,
      isRunning ? texts.expires(momentInZone(notice.expires, zone, language)) : undefined,
      replyTo === undefined ? undefined : texts.replyBreaks(stateOf(office.agency, language, around)),
      texts.page(url),
    ]),
    ...(replyTo === undefined ? {} : { replyTo }),
    thread: silenceMatter(notice.silence),
    attachments: [
      calendarOf(notice, { title: headline(notice, mailTexts[first], first, around), url }, around),
    ],
  }
}

function headline(
  { kind, number, by }: SilenceNotice,
  texts: MailTexts,
  language: Language,
  around: Around,
): string {
  return kind === 'broken' ? texts.broken(number, stateOf(by, language, around)) : texts[kind](number)
}

/** While it runs it stands in calendars; when it is broken, withdrawn or over it is taken out. */
function calendarOf(
  notice: SilenceNotice,
  { title, url }: { readonly title: string; readonly url: string },
  around: Around,
): Letter['attachments'][number] {
  const isRunning = notice.kind === 'put' || notice.kind === 'extended'
  const entry = {
    matter: silenceMatter(notice.silence),
    title,
    description: title,
    url,
    due: notice.expires,
    stamp: notice.at,
  }
  return isRunning
    ? calendarAttachment([{ ...entry, sequence: notice.sequence }], around)
    : calendarAttachment([{ ...entry, sequence: notice.sequence + 1, isCancelled: true }], around)
}

function nameOf(agency: string, language: Language, { directory }: Around): string {
  const known = directory.agencies.get(agency as AgencyId)
  return known?.names[language] ?? known?.names['en'] ?? agency
}

/** The state that an agency speaks for; the Secretariat speaks for none and is named itself. */
function stateOf(agency: string, language: Language, around: Around): string {
  const state = around.directory.agencies.get(agency as AgencyId)?.state
  const known = state === undefined ? undefined : around.directory.states.get(state)
  return known?.names[language] ?? known?.names['en'] ?? nameOf(agency, language, around)
}
