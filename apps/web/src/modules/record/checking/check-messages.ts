import type { AuditReport, BundleReport, RecordReport } from '@concert/verify'

/** What the page asks of the worker: one thing a worker. */
export type CheckOrder =
  | {
      readonly kind: 'statement'
      readonly bundle: Uint8Array
      readonly vkey?: string
      readonly attachments: ReadonlyMap<string, Uint8Array>
    }
  | { readonly kind: 'record'; readonly url: string; readonly vkey?: string; readonly remembered?: string }

/** Keys are objects of the platform, which no message carries. */
export type SentAudit = Omit<AuditReport, 'directory'> & { readonly agencies: number; readonly keys: number }
export type SentRecordReport = Omit<RecordReport, 'audit'> & { readonly audit: SentAudit }

export type CheckMessage =
  | { readonly kind: 'statement'; readonly report: BundleReport }
  | { readonly kind: 'progress'; readonly entries: number; readonly size: number }
  | { readonly kind: 'record'; readonly report: SentRecordReport }
  | { readonly kind: 'failed'; readonly message: string }
