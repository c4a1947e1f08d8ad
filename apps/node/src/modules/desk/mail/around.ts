import { isLanguage } from '@concert/language'
import type { Directory, Language } from '@concert/statement'
import type { Office } from '../settings/offices.ts'
import type { MailTexts } from './texts/en.ts'
import { mailTexts } from './texts/mail-texts.ts'

/** What a mail is written with. */
export type Around = {
  readonly directory: Directory
  /** The name after the @ of ids: the host in the record's origin. */
  readonly host: string
  /** The workspace, without a slash at its end. */
  readonly workspace: string
  /** The address that mails come from. */
  readonly from: string
  /** Whether the node takes answers by mail for the agency, and can say for it that it breaks a silence. */
  readonly takesAnswers: (agency: string) => boolean
  /** Whom a silence can be broken by answering; undefined: by nobody, or not by mail. */
  readonly replyAddress: (silence: string, agency: string) => string | undefined
}

/** Beyond these labels a mail, which others may read on its way, says only that something waits. */
const sayableByMail = new Set<string | null | undefined>(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER'])

export function isSayable(label: string | null | undefined): boolean {
  return sayableByMail.has(label)
}

/** The mail in each of the office's languages, one below the other. */
export function inLanguages(
  { settings }: Office,
  write: (texts: MailTexts, language: Language) => readonly (string | undefined)[],
): string {
  return languagesOfOffice(settings.languages)
    .map((language) =>
      write(mailTexts[language], language)
        .filter((part) => part !== undefined)
        .join('\n\n'),
    )
    .join('\n\n—\n\n')
}

/** Those that there are texts in; English when there is none. */
export function languagesOfOffice(languages: readonly string[]): readonly Language[] {
  const known = languages.filter(isLanguage)
  return known.length === 0 ? ['en'] : known
}
