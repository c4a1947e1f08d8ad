export { startNode, type StartedNode, type StartOptions } from './start-node.ts'
