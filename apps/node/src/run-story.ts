import { playStory } from './play-story.ts'

const wrong = await playStory((line) => console.log(line))
for (const sentence of wrong) console.error(sentence)
console.log(wrong.length === 0 ? 'The story holds.' : 'The story does not hold.')
process.exit(wrong.length === 0 ? 0 : 1)
