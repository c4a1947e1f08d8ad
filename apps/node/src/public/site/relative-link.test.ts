import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relativeLink } from './relative-link.ts'

test('relativeLink() goes up to what both paths share and down from there', () => {
  assert.equal(relativeLink('ru/states/KAZ/', 'ru/states/CHN/'), '../CHN/')
  assert.equal(relativeLink('ru/states/KAZ/', 'en/states/KAZ/'), '../../../en/states/KAZ/')
  assert.equal(relativeLink('ru/', 'feed.ru.atom'), '../feed.ru.atom')
  assert.equal(relativeLink('ru/situation/', 'ru/'), '../')
  assert.equal(relativeLink('', 'ru/'), 'ru/')
  assert.equal(relativeLink('ru/', 'ru/'), './')
})

test('relativeLink() leads where a browser goes with it, in whatever folder the site stands', () => {
  const folder = fc.stringMatching(/^[a-zA-Z0-9-]{1,5}$/)
  const path = fc.array(folder, { maxLength: 4 }).map((parts) => parts.map((part) => `${part}/`).join(''))
  fc.assert(
    fc.property(path, path, path, (base, from, to) => {
      const root = `https://example.org/${base}`
      assert.equal(new URL(relativeLink(from, to), `${root}${from}`).href, `${root}${to}`)
    }),
  )
})
