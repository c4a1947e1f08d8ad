import type { ReactNode } from 'react'
import { useSession } from '../../../session/use-session.ts'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { languageName } from '../../../design/language-name.ts'
import { missingOf, type Missing } from './missing-of.ts'
import type { Editor } from './use-editor.ts'

type Point = { readonly key: string; readonly text: ReactNode }

/** What is missing before what stands here can be issued by whoever reads it, in words. */
export function useMissingWords({ draft, isSaved }: Editor): readonly Point[] {
  const { texts } = useBriefingsTexts()
  const { may, person, answer } = useSession()
  const own = texts.briefings.issuing
  const isOwn = answer?.fourEyes === true && draft?.savedBy?.id === person?.id
  const points = draft === undefined || !isSaved ? [] : missingOf(draft)
  return [
    ...(isSaved ? [] : [{ key: 'save', text: own.saveFirst }]),
    ...points.map((point) => ({ key: JSON.stringify(point), text: <Words point={point} /> })),
    ...(may('signs') ? [] : [{ key: 'signs', text: own.notYours }]),
    ...(may('signs') && isOwn && draft !== undefined ? [{ key: 'own', text: own.own }] : []),
  ]
}

function Words({ point }: { readonly point: Missing }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.issuing
  switch (point.what) {
    case 'finding':
      return own.finding(languageName(point.language), point.found)
    case 'overtaken':
      return own.overtaken
    case 'other':
      return (
        <span lang="en">
          <code>{point.place}</code> {point.message}
        </span>
      )
    default:
      return own[point.what](languageName(point.language))
  }
}
