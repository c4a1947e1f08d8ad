import type { Module } from '../../kernel/module.ts'
import { projectDirectory } from './project.ts'
import { directoryRoutes } from './routes.ts'
import { checkDirectory, touchesDirectory } from './rules.ts'
import { createDirectoryTables, directoryTables, type DirectoryTables } from './tables.ts'

/** The organisation, its states and agencies, and the keys with which they sign. */
export function directoryModule(): Module<DirectoryTables> {
  return {
    name: 'directory',
    kinds: [
      'directory.organisation',
      'directory.membership',
      'directory.agency',
      'directory.focal-point',
      'directory.key-enrolment',
      'directory.key-rotation',
      'directory.key-revocation',
    ],
    tablesVersion: 2,
    tables: directoryTables,
    createTables: createDirectoryTables,
    touches: touchesDirectory,
    check: checkDirectory,
    project: projectDirectory,
    forget: () => {},
    routes: directoryRoutes,
  }
}
