import type { ReactNode } from 'react'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { BlockLayout } from './block-layout.ts'
import { needsDecimal } from './find-decimal.ts'
import styles from './paste.module.css'
import type { PasteSettings } from './place-block.ts'
import type { Block } from './read-block.ts'

type Given = {
  readonly block: Block
  readonly settings: PasteSettings
  readonly onChange: (settings: PasteSettings) => void
}

/** How the block was taken to lie, for whoever knows better. */
export function LayoutChoice({ block, settings, onChange }: Given): ReactNode {
  const { texts } = useLanguage()
  const own = texts.report.paste
  const { layout, decimal } = settings
  const set = (changes: Partial<BlockLayout>): void =>
    onChange({ ...settings, chosen: {}, layout: { ...layout, ...changes } })
  return (
    <div className={styles['layout']}>
      <label>
        {own.rowsAre}{' '}
        <select
          value={layout.rows}
          onChange={({ target }) => set({ rows: target.value as BlockLayout['rows'] })}
        >
          <option value="indicators">{own.indicators}</option>
          <option value="periods">{own.periods}</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={layout.hasHeadRow}
          onChange={({ target }) => set({ hasHeadRow: target.checked })}
        />{' '}
        {own.hasHeadRow}
      </label>
      <label>
        <input
          type="checkbox"
          checked={layout.hasHeadColumn}
          onChange={({ target }) => set({ hasHeadColumn: target.checked })}
        />{' '}
        {own.hasHeadColumn}
      </label>
      {needsDecimal(block) ? (
        <label>
          {own.decimal}{' '}
          <select
            value={decimal}
            onChange={({ target }) =>
              onChange({ ...settings, decimal: target.value as PasteSettings['decimal'] })
            }
          >
            <option value=",">{own.comma}</option>
            <option value=".">{own.point}</option>
          </select>
        </label>
      ) : undefined}
    </div>
  )
}
