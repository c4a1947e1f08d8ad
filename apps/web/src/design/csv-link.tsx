import type { ReactNode } from 'react'
import { addressOf } from '../api/address-of.ts'
import type { Parameters } from '../api/answers.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useView } from '../view/use-view.ts'

type Given = {
  readonly path: string
  readonly parameters?: Parameters
  /** Of which table, where several stand on one page. */
  readonly of: string
}

/** The whole table as a file, as of what is looked at. */
export function CsvLink({ path, parameters = {}, of }: Given): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  return (
    <a
      href={addressOf(path, { ...parameters, ...(asOf === undefined ? {} : { asOf }) })}
      aria-label={texts.design.csvOf(of)}
    >
      {texts.design.csv}
    </a>
  )
}
