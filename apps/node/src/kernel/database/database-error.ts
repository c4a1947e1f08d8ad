/** The database refused a query; `code` is PostgreSQL's SQLSTATE where there is one. */
export class DatabaseError extends Error {
  readonly code: string | undefined

  constructor(message: string, code?: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DatabaseError'
    this.code = code
  }
}
