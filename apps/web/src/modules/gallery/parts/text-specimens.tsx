import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Digest } from '../../../design/digest.tsx'
import { Facts } from '../../../design/facts.tsx'
import { RawText } from '../../../design/raw-text.tsx'
import { Table } from '../../../design/table.tsx'
import { WordDiff } from '../../../design/word-diff.tsx'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Specimen } from './specimen.tsx'

const digest = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c'
const rows = [
  { state: 'IND', value: 1_041 },
  { state: 'KAZ', value: 88 },
  { state: 'CHN', value: 0 },
] as const

/** How facts, figures and codes are laid out. */
export function TextSpecimens(): ReactNode {
  const { texts, words } = useLanguage()
  const stateName = useStateNames()
  const indicatorName = useIndicatorNames()
  return (
    <>
      <Specimen name="card">
        <Card level={3} title={texts.record.entry.place.title}>
          <Facts
            facts={[
              { name: texts.record.entry.place.index, value: words.number(242) },
              { name: texts.record.entry.place.form, value: texts.record.entry.place.forms.open },
              {
                name: texts.record.entry.place.digest,
                value: <Digest what={texts.record.entry.place.digest} value={digest} />,
              },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen name="table">
        <Table
          isClose
          isCaptionShown
          caption={indicatorName('cases_confirmed_new')}
          rows={rows}
          keyOf={({ state }) => state}
          columns={[
            { name: texts.record.search.state, head: true, cell: ({ state }) => stateName(state) },
            { name: texts.record.entry.figures.value, end: true, cell: ({ value }) => words.number(value) },
          ]}
        />
      </Specimen>
      <Specimen name="wordDiff">
        <Compared />
      </Specimen>
      <Specimen name="raw">
        <RawText what={texts.record.entry.envelope.payload} text={'{\n  "kind": "situation.report"\n}'} />
      </Specimen>
    </>
  )
}

function Compared(): ReactNode {
  const { texts, language, words } = useLanguage()
  const { example } = texts.gallery
  const compared = {
    lang: language,
    before: { name: words.number(1), text: example.articleBefore },
    after: { name: words.number(2), text: example.articleAfter },
  }
  return (
    <>
      <WordDiff {...compared} view="inline" />
      <WordDiff {...compared} view="beside" />
    </>
  )
}
