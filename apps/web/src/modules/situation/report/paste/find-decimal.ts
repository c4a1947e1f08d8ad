import { isAmbiguous, readNumber, type DecimalMark } from '../read-number.ts'
import type { Block } from './read-block.ts'

/** The decimal mark that a block uses, by its numbers that can be read in one way only; else the language's own. */
export function findDecimal(block: Block, language: DecimalMark): DecimalMark {
  const marks = block
    .flat()
    .filter((text) => !isAmbiguous(text) && isNumber(text))
    .flatMap((text) => /[.,](?=\d+\D*$)/.exec(text)?.[0] ?? [])
    .filter((mark, at, all) => all.indexOf(mark) === at)
  return marks.length === 1 ? (marks[0] as DecimalMark) : language
}

/** Whether some number of the block depends on which mark is taken. */
export function needsDecimal(block: Block): boolean {
  return block.flat().some((text) => isAmbiguous(text))
}

/** A whole number after a mark is a group, and says nothing of decimals. */
function isNumber(text: string): boolean {
  const value = readNumber(text, { decimal: '.', isCount: false })
  return value !== undefined && !Number.isInteger(value)
}
