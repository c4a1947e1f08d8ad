import type { ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { ChartSpecimens } from './parts/chart-specimens.tsx'
import { ColourSpecimens } from './parts/colour-specimens.tsx'
import { DoingSpecimens } from './parts/doing-specimens.tsx'
import { MarkSpecimens } from './parts/mark-specimens.tsx'
import { SpaceSpecimens } from './parts/space-specimens.tsx'
import { StateSpecimens } from './parts/state-specimens.tsx'
import { TextSpecimens } from './parts/text-specimens.tsx'
import { TypeSpecimens } from './parts/type-specimens.tsx'
import styles from './gallery.module.css'

/** What every page is made of, alive and with its states, and when each is to be used. */
export function DesignPage(): ReactNode {
  const { texts } = useLanguage()
  const { sections } = texts.gallery
  const parts = [
    ['type', TypeSpecimens],
    ['space', SpaceSpecimens],
    ['colour', ColourSpecimens],
    ['marks', MarkSpecimens],
    ['states', StateSpecimens],
    ['text', TextSpecimens],
    ['doing', DoingSpecimens],
    ['charts', ChartSpecimens],
  ] as const
  return (
    <Page title={texts.shell.pages.design} lead={texts.gallery.lead}>
      <nav aria-label={texts.gallery.contents}>
        <ul className={styles['contents']}>
          {parts.map(([name]) => (
            <li key={name}>
              <a href={`#${name}`}>{sections[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([name, Specimens]) => (
        <section key={name} id={name} className={styles['section']} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>{sections[name]}</h2>
          <Specimens />
        </section>
      ))}
    </Page>
  )
}
