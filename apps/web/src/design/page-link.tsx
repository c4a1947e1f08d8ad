import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Given = {
  /** Of the workspace, as the node writes it: /proposals/ID */
  readonly page: string
  readonly event?: string | undefined
  readonly children: ReactNode
}

/** Leads to a page of the workspace that an answer names, about the event that it names. */
export function PageLink({ page, event, children }: Given): ReactNode {
  return (
    <Link
      to={page as '/'}
      search={(before: Readonly<Record<string, unknown>>) =>
        event === undefined ? before : { ...before, event }
      }
    >
      {children}
    </Link>
  )
}
