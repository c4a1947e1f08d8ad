import type { DeskSettingsAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { languageName } from '../../../design/language-name.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { Addresses } from './addresses.tsx'
import { NextDigest } from './next-digest.tsx'

/** What stands, for whoever may not change it. */
export function SettingsFacts({ standing }: { readonly standing: DeskSettingsAnswer }): ReactNode {
  const { texts } = useDeskTexts()
  const { settings, addresses, nextDigest } = standing
  const words = texts.desk.mail.settings
  const yesOrNo = (is: boolean): string => (is ? words.yes : words.no)
  return (
    <Facts
      facts={[
        { name: words.goesTo, value: <Addresses addresses={addresses} /> },
        { name: words.languages, value: settings.languages.map(languageName).join(' · ') },
        { name: words.reminders, value: yesOrNo(settings.reminders) },
        { name: words.notices, value: yesOrNo(settings.notices) },
        { name: words.digest, value: yesOrNo(settings.digest) },
        { name: words.zone, value: settings.zone },
        nextDigest === null
          ? undefined
          : { name: words.next, value: <NextDigest at={nextDigest} zone={settings.zone} /> },
        {
          name: words.allowReplies,
          value: standing.takesAnswers ? yesOrNo(settings.replies) : words.repliesClosed,
        },
      ]}
    />
  )
}
