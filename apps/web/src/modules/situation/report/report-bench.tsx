import { useCallback, useState, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { SigningList } from '../../../outbox/signing-list.tsx'
import { useAddressed } from './use-addressed.ts'
import styles from './report-bench.module.css'
import { FileImport } from './file/file-import.tsx'
import type { Writer } from './writer.ts'
import { ReviewView } from './review-view.tsx'
import type { Report } from './use-report.ts'
import { WritingView } from './writing-view.tsx'
import { ZeroReport } from './zero-report.tsx'

type View = 'form' | 'file' | 'zero'

/** The ways to report: by form (and from a spreadsheet into it), from a file, or that there is nothing new. */
export function ReportBench(given: Writer & { readonly report: Report }): ReactNode {
  const { texts } = useLanguage()
  const { report, search } = given
  const [view, setView] = useState<View>(search.zero ? 'zero' : 'form')
  const [isReviewed, setReviewed] = useState(false)
  const { wanted, want } = useAddressed(report, search)
  const done = useCallback(() => {
    setReviewed(false)
    setView('form')
    document.querySelector('h1')?.focus()
    scrollTo({ top: 0 })
  }, [])
  const back = useCallback(
    (row?: string) => {
      setReviewed(false)
      want(row)
    },
    [want],
  )
  return (
    <>
      {view === 'form' && !isReviewed ? <ToFigures /> : undefined}
      <SigningList />
      <nav className={styles['ways']} aria-label={texts.report.ways.name}>
        {(['form', 'file', 'zero'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles['way']}
            aria-pressed={view === one}
            onClick={() => setView(one)}
          >
            {texts.report.ways[one]}
          </button>
        ))}
      </nav>
      {view === 'file' ? <FileImport {...given} /> : undefined}
      {view === 'zero' ? <ZeroReport {...given} onDone={done} /> : undefined}
      {view !== 'form' ? undefined : isReviewed ? (
        <ReviewView {...given} onBack={back} onDone={done} />
      ) : (
        <WritingView {...given} wanted={wanted} onReview={() => setReviewed(true)} />
      )}
    </>
  )
}

/** The shortest way by keyboard past everything that is chosen already. */
function ToFigures(): ReactNode {
  const { texts } = useLanguage()
  return (
    <a
      href="#figures"
      className={styles['skip']}
      onClick={(event) => {
        event.preventDefault()
        document.querySelector<HTMLElement>('#figures [data-cell="value"]')?.focus()
      }}
    >
      {texts.report.toFigures}
    </a>
  )
}
