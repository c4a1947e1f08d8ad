/**
 * Few files and none in vain: what the workspace starts with is one file, and what pages share lies together by the
 * pages that share it, small shares with their neighbours. A page's own code stays a chunk of its own.
 */
export const chunkGroups = [
  { name: 'start', tags: ['$initial' as const], priority: 2 },
  // What only pages of threats, of briefings and of proposals share, their texts with it, is never laid beside what the first view needs.
  {
    name: 'threats',
    test: /\/modules\/threats\/|\/texts\/use-threats-|\/texts\/(?:en|ru|zh)\/(?:alerts|lead-time|signals|threats)/,
    minShareCount: 2,
    priority: 1.5,
  },
  {
    name: 'briefings',
    test: /\/modules\/briefings\/|\/packages\/briefing\/|\/texts\/use-briefings-|\/texts\/(?:en|ru|zh)\/briefings/,
    minShareCount: 2,
    priority: 1.5,
  },
  // Texts compared word by word, in whichever module.
  {
    name: 'word-diff',
    test: /\/node_modules\/diff\/|\/design\/(?:word-diff|compare-words)/,
    minShareCount: 2,
    priority: 1.5,
  },
  {
    name: 'proposals',
    test: /\/modules\/proposals\/|\/texts\/use-proposals-|\/texts\/(?:en|ru|zh)\/proposals/,
    minShareCount: 2,
    priority: 1.5,
  },
  // What pages of conversations, actions, the desk and the record alone share.
  {
    name: 'cooperation',
    test: /\/modules\/(?:contacts|actions|desk|record)\/|\/design\/chain|\/texts\/use-(?:contacts|read-in|actions|desk|chain)-|\/texts\/(?:en|ru|zh)\/(?:contacts|read-in|actions|desk-|chain)/,
    minShareCount: 2,
    priority: 1.5,
  },
  // Schemas and the lists of all states and places, which only forms need: they weigh more than the first view itself.
  {
    name: 'schemas',
    test: /\/node_modules\/(?:zod|iso-3166)\/|\/statement\/src\/(?:kinds\/|threats\/|proposals\/|codes\/(?:[a-z-]+-schema|place|state|text)\.ts)/,
    minShareCount: 2,
    priority: 1.5,
  },
  {
    name: 'shared',
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 30_000,
    priority: 1,
  },
]

/** A share is named after all who share it: longer than a name should be. */
export function chunkName({ name }: { readonly name: string }): string {
  return `assets/${name.split('~')[0]!}-[hash].js`
}
