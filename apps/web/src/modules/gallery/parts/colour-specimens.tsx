import type { ReactNode } from 'react'
import css from '../../../design/tokens.css?raw'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { colourPairs, ratioOf, seriesNames } from '../colour-pairs.ts'
import { deficiencies, seenWith } from '../colour-vision.ts'
import { readTokens, type Theme, type Tokens } from '../read-tokens.ts'
import { Specimen } from './specimen.tsx'
import styles from '../gallery.module.css'

const tokens = readTokens(css)
const themes = ['light', 'dark'] as const

/** What is written on what, with the contrast measured from the tokens themselves; and the charts' colours as every eye sees them. */
export function ColourSpecimens(): ReactNode {
  return (
    <>
      <Specimen name="contrast">
        <div className={styles['pair']}>
          {themes.map((theme) => (
            <Contrasts key={theme} theme={theme} />
          ))}
        </div>
      </Specimen>
      <Specimen name="vision">
        <div className={styles['pair']}>
          {themes.map((theme) => (
            <Visions key={theme} theme={theme} />
          ))}
        </div>
      </Specimen>
    </>
  )
}

type Given = { readonly theme: Theme }

function Contrasts({ theme }: Given): ReactNode {
  const { texts } = useLanguage()
  const own = texts.gallery.colours
  const ratio = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <Table
      isClose
      isCaptionShown
      caption={own.themes[theme]}
      rows={colourPairs}
      keyOf={([on, ground]) => `${on} ${ground}`}
      columns={[
        {
          name: own.pair,
          head: true,
          cell: ([on, ground]) => <code>{`${on} / ${ground}`}</code>,
        },
        { name: own.seen, cell: ([on, ground]) => <Swatch tokens={tokens[theme]} on={on} ground={ground} /> },
        {
          name: own.ratio,
          end: true,
          cell: ([on, ground, least]) =>
            `${ratio.format(ratioOf(tokens[theme], on, ground) ?? 0)} ≥ ${ratio.format(least)}`,
        },
      ]}
    />
  )
}

type Written = { readonly tokens: Tokens; readonly on: string; readonly ground: string }

/** A picture of the two colours, whatever theme the page is in. */
function Swatch({ tokens, on, ground }: Written): ReactNode {
  return (
    <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true">
      <rect width="64" height="24" fill={tokens[ground]} />
      <rect x="8" y="6" width="14" height="12" fill={tokens[on]} />
      <path d="M30 9h26M30 15h18" stroke={tokens[on]} strokeWidth="2" />
    </svg>
  )
}

function Visions({ theme }: Given): ReactNode {
  const { texts } = useLanguage()
  const own = texts.gallery.colours
  const colours = seriesNames(tokens[theme]).map((name) => tokens[theme][name]!)
  const ground = tokens[theme]['card']!
  return (
    <div className={styles['visions']}>
      <p>
        <strong>{own.themes[theme]}</strong>
      </p>
      <Strip title={own.everyone} colours={colours} ground={ground} />
      {deficiencies.map((deficiency) => (
        <Strip
          key={deficiency}
          title={own.deficiencies[deficiency]}
          colours={colours.map((colour) => seenWith(deficiency, colour))}
          ground={seenWith(deficiency, ground)}
        />
      ))}
    </div>
  )
}

type Stripe = { readonly title: string; readonly colours: readonly string[]; readonly ground: string }

function Strip({ title, colours, ground }: Stripe): ReactNode {
  const width = 40
  return (
    <figure className={styles['strip']}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${colours.length * width} 32`} aria-hidden="true">
        <rect width="100%" height="100%" fill={ground} />
        {colours.map((colour, at) => (
          <rect key={at} x={at * width + 4} y="6" width={width - 8} height="20" fill={colour} />
        ))}
      </svg>
    </figure>
  )
}
