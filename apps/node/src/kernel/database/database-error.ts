/** The database refused a query, or cannot be opened; `code` is PostgreSQL's SQLSTATE where there is one. */
export class DatabaseError extends Error {
  readonly code: string | undefined

  constructor(message: string, code?: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DatabaseError'
    this.code = code
  }

  /** The database says that its own files are not as it wrote them. */
  get isDamage(): boolean {
    return this.code === 'XX001' || this.code === 'XX002'
  }
}
