import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { Digest } from '../../design/digest.tsx'
import { Facts } from '../../design/facts.tsx'
import { Moment } from '../../design/moment.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLength } from '../../design/use-length.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import type { ShownStatement } from './shown-statement.ts'

/** Around the body: author, instants, event, language. */
export function FrameCard({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const lengthOf = useLength()
  const own = texts.record.entry.frame
  const { by, at, about, lang, kind, version } = shown.statement
  const delayMs = Date.parse(shown.received) - Date.parse(at)
  return (
    <Card title={own.title}>
      <Facts
        facts={[
          {
            name: own.by,
            value: (
              <Link to="/directory/$agency" params={{ agency: by }}>
                {nameOf(by)}
              </Link>
            ),
          },
          { name: own.at, value: <Moment at={at} /> },
          {
            name: own.received,
            value: (
              <>
                <Moment at={shown.received} />
                {delayMs < 60_000 ? undefined : ` (${own.delay(lengthOf(delayMs))})`}
              </>
            ),
          },
          about === undefined
            ? undefined
            : {
                name: own.event,
                value: (
                  <Link to="/events/$event" params={{ event: about }}>
                    {about}
                  </Link>
                ),
              },
          lang === undefined ? undefined : { name: own.lang, value: <LanguageName tag={lang} /> },
          { name: own.kind, value: <code>{`${kind} ${version}`}</code> },
          { name: own.id, value: <Digest what={own.id} value={shown.id} /> },
        ]}
      />
    </Card>
  )
}

function LanguageName({ tag }: { readonly tag: string }): ReactNode {
  const { language } = useLanguage()
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag)
  } catch {
    return tag
  }
}
