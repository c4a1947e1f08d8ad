import type { BriefingAnswer } from '@concert/api'

export type Issue = BriefingAnswer['briefing']
