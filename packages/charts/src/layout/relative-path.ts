import type { GeoContext } from 'd3-geo'

/** Steps shorter than this are left out: no screen shows them. */
const shortestStep = 0.8

/**
 * Takes what geoPath draws and writes it as a path of steps in tenths of a pixel, each from the one before: half the
 * size of the same in places.
 */
export class RelativePath implements GeoContext {
  text = ''
  #x = 0
  #y = 0
  #last = ''

  beginPath(): void {
    this.text = ''
  }

  moveTo(x: number, y: number): void {
    this.#x = tenths(x)
    this.#y = tenths(y)
    this.text += `M${this.#x / 10} ${this.#y / 10}`
    this.#last = 'M'
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [tenths(x) - this.#x, tenths(y) - this.#y]
    if (Math.abs(dx) + Math.abs(dy) < shortestStep * 10) return
    this.#x += dx
    this.#y += dy
    this.text += `${this.#last === 'l' ? '' : 'l'}${joined(dx / 10, this.#last)}${joined(dy / 10, '')}`
    this.#last = 'l'
  }

  closePath(): void {
    this.text += 'z'
    this.#last = 'z'
  }

  /** Points are drawn as circles by layouts, never by a path. */
  arc(): void {}
}

function tenths(value: number): number {
  return Math.round(value * 10)
}

/** A number needs no space after a letter, nor before its sign. */
function joined(value: number, last: string): string {
  const text = String(value).replace(/^(-?)0\./, '$1.')
  return last === '' || last === 'l' ? (text.startsWith('-') ? text : ` ${text}`) : text
}
