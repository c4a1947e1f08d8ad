import type { ReactNode } from 'react'
import { addressOf } from '../../api/address-of.ts'
import { useProposalsTexts } from '../../texts/use-proposals-texts.ts'
import { useView } from '../../view/use-view.ts'

type Given = { readonly path: string; readonly of: string }

/** The whole list as a file, as of what is looked at. */
export function CsvFile({ path, of }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { asOf } = useView()
  return (
    <a href={addressOf(path, asOf === undefined ? {} : { asOf })} aria-label={texts.proposals.csvOf(of)}>
      {texts.proposals.csv}
    </a>
  )
}
