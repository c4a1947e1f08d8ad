export { startNode, type StartedNode, type StartOptions } from './start-node.ts'
export { systemClock } from './kernel/clock.ts'
export { openDatabase } from './kernel/database/open-database.ts'
export type { KernelTables } from './kernel/kernel-tables.ts'
export { openKeystore, type HeldKey } from './kernel/keystore.ts'
export type { Module } from './kernel/module.ts'
export { openNode, type NodeOptions, type RunningNode } from './kernel/open-node.ts'
export { openVault } from './kernel/vault.ts'
export { allModules } from './modules/modules.ts'
export {
  computeBriefing,
  type BriefingContent,
  type ComputeParts,
} from './modules/briefings/compute-briefing.ts'
