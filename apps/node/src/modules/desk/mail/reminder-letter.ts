import type { Due } from '@concert/api'
import { dueNames } from '@concert/language'
import type { Instant, Language, StateCode } from '@concert/statement'
import type { Office } from '../settings/offices.ts'
import { inLanguages, languagesOfOffice, type Around } from './around.ts'
import { formatCalendar, type CalendarEntry } from './calendar.ts'
import type { Letter } from './mail.ts'
import { matterOf } from './matter.ts'
import { momentInZone } from './moment-in-zone.ts'
import { mailTexts } from './texts/mail-texts.ts'

type Told = Due & { readonly due: string }

/** Reminds an office of what is due; what it is about only where its label lets it be said by mail. */
export function reminderLetter(item: Told, office: Office, around: Around): Letter {
  const [first] = languagesOfOffice(office.settings.languages) as [Language]
  const replyTo = item.expires === true ? around.replyAddress(item.statement ?? '', office.agency) : undefined
  const { zone } = office.settings
  return {
    subject: `${mailTexts[first].reminder}: ${dueName(item, first)}${subjectOf(item, first)}`,
    text: inLanguages(office, (texts, language) => [
      `${texts.reminder}: ${dueName(item, language)}`,
      aboutIn(item, language) ?? texts.sealed,
      (item.expires === true ? texts.expires : texts.due)(momentInZone(item.due as Instant, zone, language)),
      replyTo === undefined ? undefined : texts.replyBreaks(stateName(item, office, around, language)),
      texts.page(urlOf(item, around)),
      texts.calendar,
    ]),
    ...(replyTo === undefined ? {} : { replyTo }),
    thread: matterOf(item),
    attachments: [calendarAttachment([entryOf(item, first, around)], around)],
  }
}

export function dueName({ what }: Pick<Due, 'what'>, language: Language): string {
  return (dueNames[language] as Readonly<Record<string, string>>)[what] ?? what
}

/** Its subject in that language, else in the one it is in; undefined where it may not be said. */
export function aboutIn({ texts }: Pick<Due, 'texts'>, language: Language): string | undefined {
  return texts?.[language] ?? texts?.['en'] ?? Object.values(texts ?? {})[0]
}

function subjectOf(item: Told, language: Language): string {
  const about = aboutIn(item, language)
  return about === undefined ? '' : ` – ${about.replaceAll(/\s+/g, ' ').slice(0, 150)}`
}

function stateName({ on }: Told, { agency }: Office, { directory }: Around, language: Language): string {
  const state = on.state === undefined ? undefined : directory.states.get(on.state as StateCode)
  return state?.names[language] ?? state?.names['en'] ?? on.state ?? agency
}

/** Where it is done: its page of the workspace, else its statement in the record. */
export function pageOf({ page, index }: Pick<Due, 'page' | 'index'>): string {
  return page ?? (index === undefined ? '/desk' : `/record/${index}`)
}

export function urlOf(item: Pick<Due, 'page' | 'index'>, { workspace }: Around): string {
  return `${workspace}${pageOf(item)}`
}

/** What is due as an entry of a calendar. */
export function entryOf(item: Told, language: Language, around: Around): CalendarEntry {
  return {
    matter: matterOf(item),
    title: `${dueName(item, language)}${subjectOf(item, language)}`,
    description: aboutIn(item, language) ?? mailTexts[language].sealed,
    url: urlOf(item, around),
    due: item.due as Instant,
    sequence: item.moved ?? 0,
    stamp: item.since as Instant,
  }
}

export function calendarAttachment(
  entries: readonly CalendarEntry[],
  { host, from }: Around,
): Letter['attachments'][number] {
  const method = entries.some(({ isCancelled }) => isCancelled === true) ? 'CANCEL' : 'PUBLISH'
  return {
    name: 'concert.ics',
    mediaType: `text/calendar; charset=utf-8; method=${method}`,
    content: formatCalendar(entries, { host, name: 'Concert', organizer: from }),
  }
}
