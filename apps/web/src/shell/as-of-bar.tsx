import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { asOfInWords } from '../view/as-of-in-words.ts'
import { useView } from '../view/use-view.ts'
import styles from './bars.module.css'

/** Nobody takes the past for the present: while one looks back, every page says so. */
export function AsOfBar(): ReactNode {
  const { texts, language } = useLanguage()
  const { asOf, look } = useView()
  if (asOf === undefined) return undefined
  return (
    <div className={styles['bar']} role="status">
      <span>{texts.shell.asOf.known(asOfInWords(language, asOf))}</span>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => look({ asOf: undefined } as unknown as Parameters<typeof look>[0])}
      >
        {texts.shell.asOf.back}
      </Button>
    </div>
  )
}
