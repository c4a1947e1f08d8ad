/** Issues for tests and benches, here and in other rooms. */
export { sampleBriefing } from './test-briefing.ts'
export { hostileBriefing } from './test-hostile-briefing.ts'
