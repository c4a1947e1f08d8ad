import { formatColour, fromLinear, readColour, toLinear, type Colour } from './contrast.ts'

export const deficiencies = ['protanopia', 'deuteranopia', 'tritanopia'] as const
export type Deficiency = (typeof deficiencies)[number]

type Row = readonly [number, number, number]

/** G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009; severity 1. */
const matrices: Readonly<Record<Deficiency, readonly [Row, Row, Row]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** How a colour (`#rrggbb`) looks to someone who lacks one kind of cones; what is no colour stays as it is. */
export function seenWith(deficiency: Deficiency, colour: string): string {
  const read = readColour(colour)
  if (read === undefined) return colour
  const light = toLinear(read)
  const seen = matrices[deficiency].map((row) => row.reduce((sum, part, at) => sum + part * light[at]!, 0))
  return formatColour(fromLinear(seen as unknown as Colour))
}
