import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { partsBeside, usePart } from '../view/use-part.ts'
import styles from './part-of-list.module.css'

type Given = { readonly shown: number; readonly total: number }

/** Which part of a list this is, and the way to the others; nothing where it is the whole. */
export function PartOfList({ shown, total }: Given): ReactNode {
  const { texts } = useLanguage()
  const { from = 0 } = usePart()
  const { before, after } = partsBeside(from, { shown, total })
  if (before === undefined && after === undefined) return undefined
  const words = texts.design.part
  return (
    <nav className={styles['part']} aria-label={words.name}>
      <span>{words.shown(shown === 0 ? 0 : from + 1, from + shown, total)}</span>
      {before === undefined ? undefined : <OtherPart from={before} text={words.before} />}
      {after === undefined ? undefined : <OtherPart from={after} text={words.after} />}
    </nav>
  )
}

function OtherPart({ from, text }: { readonly from: number; readonly text: string }): ReactNode {
  return (
    <Link to="." search={(other) => ({ ...other, from: from === 0 ? undefined : from })}>
      {text}
    </Link>
  )
}
