import { Button } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { Dialog } from '../../../../design/dialog.tsx'
import { Field } from '../../../../design/field.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { formRows } from '../form-rows.ts'
import { groupsFor } from '../indicator-groups.ts'
import { stateFigures, type ReportForm } from '../report-form.ts'
import type { StandingFigures } from '../standing-figures.ts'
import { useFigureWords } from '../use-figure-words.ts'
import { findLayout } from './block-layout.ts'
import { findDecimal } from './find-decimal.ts'
import { LayoutChoice } from './layout-choice.tsx'
import { MisreadList } from './misread-list.tsx'
import styles from './paste.module.css'
import { PastePreview } from './paste-preview.tsx'
import { placeBlock, type PasteSettings, type PasteTarget } from './place-block.ts'
import { isTooLarge, readBlock } from './read-block.ts'

type Given = {
  readonly text: string
  /** The row that it was pasted into; the first one when it was pasted here. */
  readonly row: string | undefined
  readonly form: ReportForm
  readonly standing: StandingFigures
  readonly agencyType: string | undefined
  readonly change: (change: (form: ReportForm) => ReportForm) => void
  readonly onClose: () => void
}

/** Shows what of a block goes where, and what was not understood, before anything of it is in the form. */
export function PasteDialog({
  text: first,
  row,
  form,
  standing,
  agencyType,
  change,
  onClose,
}: Given): ReactNode {
  const { texts } = useLanguage()
  const { classOf, decimal } = useFigureWords()
  const [text, setText] = useState(first)
  const target = useMemo(
    (): PasteTarget => ({
      place: form.place,
      period: form.period,
      rows: rowsFrom(row, { form, standing, agencyType }),
      classOf,
    }),
    [form.place, form.period, row, standing, agencyType, classOf],
  )
  return (
    <Dialog title={texts.report.paste.title} isWide onClose={onClose}>
      {first === '' ? (
        <Field label={texts.report.paste.here} hint={texts.report.paste.hint}>
          {(control) => (
            <textarea
              {...control}
              rows={4}
              value={text}
              onChange={({ target: field }) => setText(field.value)}
            />
          )}
        </Field>
      ) : undefined}
      {text.trim() === '' ? undefined : (
        <Placing
          key={text}
          text={text}
          target={target}
          decimal={decimal}
          onAccept={(figures) => {
            change((now) => stateFigures(now, figures))
            onClose()
          }}
        />
      )}
      <div className={styles['actions']}>
        <Button variant="default" size="xs" onClick={onClose}>
          {texts.report.paste.cancel}
        </Button>
      </div>
    </Dialog>
  )
}

type From = Pick<Given, 'form' | 'standing' | 'agencyType'>

/** The lines of the form from a row on, as they stand on screen. */
function rowsFrom(row: string | undefined, { form, standing, agencyType }: From): PasteTarget['rows'] {
  const rows = groupsFor(agencyType)
    .flatMap((one) => one.indicators)
    .flatMap((indicator) => formRows(form, indicator, standing))
  const at = rows.findIndex(({ key }) => key === row)
  return rows.slice(Math.max(0, at)).map(({ indicator, at: { stratum } }) => ({
    indicator,
    ...(stratum === undefined ? {} : { stratum }),
  }))
}

type PlacingGiven = {
  readonly text: string
  readonly target: PasteTarget
  readonly decimal: PasteSettings['decimal']
  readonly onAccept: (figures: Parameters<typeof stateFigures>[1]) => void
}

function Placing({ text, target, decimal, onAccept }: PlacingGiven): ReactNode {
  const { texts } = useLanguage()
  const block = useMemo(() => readBlock(text), [text])
  const [settings, setSettings] = useState<PasteSettings>(() => ({
    layout: findLayout(block, target.period),
    decimal: findDecimal(block, decimal),
    chosen: {},
  }))
  const placed = useMemo(() => placeBlock(block, target, settings), [block, target, settings])
  if (isTooLarge(block)) return <p role="alert">{texts.report.paste.tooLarge}</p>
  return (
    <>
      <LayoutChoice block={block} settings={settings} onChange={setSettings} />
      <p role="status">
        {texts.report.paste.found(placed.placed.length, placed.misread.length, placed.empty)}
      </p>
      <MisreadList misread={placed.misread} />
      <PastePreview
        block={block}
        target={target}
        settings={settings}
        placed={placed}
        onChange={setSettings}
      />
      <div className={styles['actions']}>
        <Button
          ref={(button) => button?.setAttribute('autofocus', '')}
          disabled={placed.placed.length === 0}
          onClick={() => onAccept(placed.placed.map(({ figure }) => figure))}
        >
          {texts.report.paste.accept(placed.placed.length)}
        </Button>
      </div>
    </>
  )
}
