import type { ReactNode } from 'react'
import { Specimen } from './specimen.tsx'
import styles from '../gallery.module.css'

/** The steps between things, and how far a line runs. */
export function SpaceSpecimens(): ReactNode {
  return (
    <Specimen name="space">
      <dl className={styles['spaces']}>
        {[1, 2, 3, 4, 5, 6, 7].map((step) => (
          <div key={step}>
            <dt>
              <code>--space-{step}</code>
            </dt>
            <dd>
              <span className={styles['space']} style={{ width: `var(--space-${step})` }} />
            </dd>
          </div>
        ))}
      </dl>
    </Specimen>
  )
}
