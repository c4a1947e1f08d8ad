import { useEffect, useRef, type ReactNode } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import { paletteGroups, type PaletteItem } from './palette-item.ts'
import styles from './palette.module.css'

type Given = {
  readonly id: string
  readonly items: readonly PaletteItem[]
  readonly active: number
  readonly onPoint: (at: number) => void
  readonly onRun: (at: number) => void
}

/** What was found, in groups; the one that Enter takes is kept in sight. */
export function PaletteList({ id, items, active, onPoint, onRun }: Given): ReactNode {
  const { texts } = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active, items])
  const groups = paletteGroups.filter((group) => items.some((item) => item.group === group))
  return (
    <div id={id} ref={list} className={styles['list']} role="listbox" aria-label={texts.shell.palette.open}>
      {groups.map((group) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles['group']}>
          <div id={`${id}-${group}`} role="presentation" className={styles['title']}>
            {texts.shell.palette.groups[group]}
          </div>
          {items.map((item, at) =>
            item.group === group ? (
              <div
                key={item.id}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                className={styles['item']}
                onPointerMove={() => onPoint(at)}
                onClick={() => onRun(at)}
              >
                <span>{item.title}</span>
                {item.hint === undefined ? undefined : <span className={styles['code']}>{item.hint}</span>}
              </div>
            ) : undefined,
          )}
        </div>
      ))}
    </div>
  )
}
