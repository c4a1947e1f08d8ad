import type { RecordFault } from '@concert/verify'
import type { ReactNode } from 'react'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Outcomes } from './outcomes.tsx'

type Given = { readonly faults: readonly RecordFault[]; readonly more: number }

/** Everything that is wrong, with its file and its entry. */
export function RecordFaults({ faults, more }: Given): ReactNode {
  const { texts } = useLanguage()
  const lines = faults.map((fault) => ({
    sentence: <RecordFaultLine fault={fault} />,
    detail: fault.message,
  }))
  const rest = more === 0 ? [] : [{ sentence: texts.check.record.faults.more(more) }]
  return <Outcomes level={2} outcome="failed" lines={[...lines, ...rest]} />
}

function RecordFaultLine({ fault: { path, index, code } }: { readonly fault: RecordFault }): ReactNode {
  const { texts } = useLanguage()
  const reasons: Readonly<Record<string, string>> = texts.check.reasons
  return (
    <>
      {index === undefined ? undefined : <ProofMark index={index} />}{' '}
      {path === undefined ? undefined : (
        <>
          {texts.check.record.faults.file} <code>{path}</code>:{' '}
        </>
      )}
      {reasons[code] ?? code}
    </>
  )
}
