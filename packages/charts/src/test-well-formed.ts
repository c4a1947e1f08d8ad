import assert from 'node:assert/strict'

/** Asserts that every element of an XML text is closed by its own name, every attribute quoted, no text a tag. */
export function assertWellFormed(xml: string): void {
  const open: string[] = []
  const rest = xml.replaceAll(
    /<(\/?)([a-z]+)((?: [a-zA-Z][\w:-]*="[^"<]*")*)(\/?)>/g,
    (_, end: string, name: string, __, empty: string) => {
      if (end !== '') assert.equal(open.pop(), name)
      else if (empty === '') open.push(name)
      return ''
    },
  )
  assert.deepEqual(open, [])
  assert.doesNotMatch(rest, /[<>]/)
  assert.doesNotMatch(rest.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, ''), /&/)
}
