import { chartStyles } from '@concert/charts'
import type { ReactNode } from 'react'

/** The charts' own stylesheet, in the page once however many charts ask for it. */
export function ChartStyles(): ReactNode {
  return (
    <style href="concert-charts" precedence="default">
      {chartStyles}
    </style>
  )
}
