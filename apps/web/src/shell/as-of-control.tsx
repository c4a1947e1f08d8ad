import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { useView } from '../view/use-view.ts'
import { asOfInWords } from '../view/as-of-in-words.ts'
import styles from './controls.module.css'

/** Takes the whole workspace back to what was known then. */
export function AsOfControl(): ReactNode {
  const { texts, language } = useLanguage()
  const { asOf } = useView()
  const id = useId()
  return (
    <>
      <button type="button" className={styles['control']} popoverTarget={id} data-past={asOf !== undefined}>
        {texts.shell.asOf.name}: {asOf === undefined ? texts.shell.asOf.now : asOfInWords(language, asOf)}
      </button>
      <div id={id} popover="auto" className={styles['panel']}>
        <AsOfForm key={asOf} panel={id} />
      </div>
    </>
  )
}

function AsOfForm({ panel }: { readonly panel: string }): ReactNode {
  const { texts } = useLanguage()
  const { asOf, look } = useView()
  const [date, setDate] = useState(asOf?.slice(0, 10) ?? '')
  const go = (to: string | undefined): void => {
    document.getElementById(panel)?.hidePopover()
    look({ asOf: to } as Parameters<typeof look>[0])
  }
  return (
    <form
      className={styles['list']}
      onSubmit={(event) => {
        event.preventDefault()
        go(date === '' ? undefined : date)
      }}
    >
      <label>
        {texts.shell.asOf.date}
        <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
      </label>
      <div className={styles['row']}>
        <Button type="submit" size="xs">
          {texts.shell.asOf.show}
        </Button>
        <Button size="xs" variant="default" onClick={() => go(undefined)}>
          {texts.shell.asOf.back}
        </Button>
      </div>
    </form>
  )
}
