import { area, curveLinear, curveStepAfter, line } from 'd3-shape'

/** Where a line goes; undefined breaks it. */
export type Vertex = { readonly x: number; readonly y: number | undefined }
export type Span = { readonly x: number; readonly low: number | undefined; readonly high: number | undefined }

/** The path of a line through all vertices, broken where there is none. */
export function seriesPath(vertices: readonly Vertex[], shape: 'straight' | 'steps' = 'straight'): string {
  const path = line<Vertex>()
    .digits(1)
    .curve(shape === 'steps' ? curveStepAfter : curveLinear)
    .defined(({ y }) => y !== undefined)
    .x(({ x }) => x)
    .y(({ y }) => y!)
  return path([...vertices]) ?? ''
}

/** The path of the area between lower and upper ends, broken where there are none. */
export function bandPath(spans: readonly Span[]): string {
  const path = area<Span>()
    .digits(1)
    .defined(({ low, high }) => low !== undefined && high !== undefined)
    .x(({ x }) => x)
    .y0(({ low }) => low!)
    .y1(({ high }) => high!)
  return path([...spans]) ?? ''
}
