import type { ReadInAnswer, ReadInPlace } from '@concert/api'
import type { ReactNode } from 'react'
import { useReadInTexts } from '../../../texts/use-read-in-texts.ts'
import { quotedParts } from './quoted-parts.ts'
import styles from './read-in.module.css'

type Given = {
  readonly reading: ReadInAnswer
  readonly part: ReadInPlace
  readonly found: readonly ReadInPlace[]
}

/** Where a guess was found, in the words of the text; persons' names, which are left out, are struck. */
export function Quoted({ reading, part, found }: Given): ReactNode {
  const { texts } = useReadInTexts()
  const { text, language, leftOut } = reading
  return (
    <blockquote className={styles['quote']} lang={language.value} aria-label={texts.readIn.foundIn}>
      {quotedParts(text, part, { found, leftOut }).map(({ text: words, as }, at) =>
        as === 'found' ? (
          <mark key={at}>{words}</mark>
        ) : as === 'left-out' ? (
          <del key={at} title={texts.readIn.leftOut}>
            {words}
          </del>
        ) : (
          words
        ),
      )}
    </blockquote>
  )
}
