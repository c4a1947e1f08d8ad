import type { PeopleAnswer } from '@concert/api'

export type PersonRow = PeopleAnswer['persons'][number]
