import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { galleryDrawings } from '../src/gallery/drawings.ts'
import { worldBoundaries } from '../src/geometry/world-boundaries.ts'

/**
 * `npx node packages/charts/scripts/write-gallery.mjs` draws the gallery anew. The drawings are tests: look at what
 * changed before committing it.
 */
const folder = new URL('../gallery/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (name.endsWith('.svg')) rmSync(new URL(name, folder))
for (const [name, svg] of galleryDrawings(worldBoundaries()))
  writeFileSync(new URL(`${name}.svg`, folder), svg)
