/** Red, green and blue from 0 to 1, as a screen takes them (sRGB). */
export type Colour = readonly [red: number, green: number, blue: number]

/** Reads `#rrggbb`; undefined for anything else, as `transparent`. */
export function readColour(text: string): Colour | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1]
  if (hex === undefined) return undefined
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Colour
}

export function formatColour(colour: Colour): string {
  const hex = (part: number): string =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${colour.map(hex).join('')}`
}

/** How two colours stand out from one another, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastRatio(a: Colour, b: Colour): number {
  const [bright, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = toLinear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** In amounts of light, in which colours mix. */
export function toLinear(colour: Colour): Colour {
  return colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour
}

export function fromLinear(colour: Colour): Colour {
  return colour.map((part) =>
    part <= 0.0031308 ? part * 12.92 : 1.055 * Math.max(0, part) ** (1 / 2.4) - 0.055,
  ) as unknown as Colour
}
