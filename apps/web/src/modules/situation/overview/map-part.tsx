import { lazy, Suspense, type ReactNode } from 'react'
import { Loading } from '../../../design/loading.tsx'
import type { Situation } from './use-situation.ts'
import styles from './map-part.module.css'

const MapFigure = lazy(async () => ({ default: (await import('./map-figure.tsx')).MapFigure }))

/** The map of all states; its geometry is a chunk of its own, and its place is kept until it is there. */
export function MapPart({ situation }: { readonly situation: Situation }): ReactNode {
  if (situation.headline === undefined) return undefined
  return (
    <div className={styles['place']}>
      <Suspense fallback={<Loading lines={8} />}>
        <MapFigure situation={situation} headline={situation.headline} />
      </Suspense>
    </div>
  )
}
