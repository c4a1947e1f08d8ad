/** The parts of the kernel that measurements and tools outside the node take apart. */
export { openIntake, type Intake } from './intake.ts'
export { openVerifiers } from './verifiers/open-verifiers.ts'
export { systemClock, type Clock } from './clock.ts'
export { openDatabase, type DatabaseLocation } from './database/open-database.ts'
export { copyLines, copyRows } from './database/copy-rows.ts'
export type { Draft, Genuine } from './draft.ts'
