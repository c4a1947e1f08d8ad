import type { ReactNode } from 'react'
import { Specimen } from './specimen.tsx'
import styles from '../gallery.module.css'

/** The same sentence in the three scripts, for they stand on one line everywhere. */
const sentences = [
  ['en', 'States say what they know'],
  ['ru', 'Государства сообщают о том, что знают'],
  ['zh-Hans', '各国通报所知情况'],
] as const
const sizes = ['xs', 's', 'm', 'l', 'xl', '2xl'] as const

/** The scale of type, in Latin, Cyrillic and Han side by side. */
export function TypeSpecimens(): ReactNode {
  return (
    <>
      <Specimen name="scale">
        <dl className={styles['scale']}>
          {sizes.map((size) => (
            <div key={size}>
              <dt>
                <code>--text-{size}</code>
              </dt>
              {sentences.map(([lang, sentence]) => (
                <dd key={lang} lang={lang} style={{ fontSize: `var(--text-${size})` }}>
                  {sentence}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Specimen>
      <Specimen name="figures">
        <p className={styles['figures']}>
          {['1,041', '8,888', '12', '0'].map((figure) => (
            <span key={figure}>{figure}</span>
          ))}
        </p>
        <p>
          <strong>COVID-19 · Казахстан · 哈萨克斯坦 · KAZ · 2020-W17</strong>
        </p>
        <p>
          <code>concert.example/sco/sample+0e936785</code>
        </p>
      </Specimen>
    </>
  )
}
