import type { Standing } from '@/evidence/standing'

/** Whose word a claim is, as far as this table is concerned. */
export const VOICES = ['authorities', 'company', 'press'] as const
export type Voice = (typeof VOICES)[number]

const VOICE_OF: Record<Standing, Voice> = {
  'alleged-in-indictment': 'authorities',
  'prosecutors-say': 'authorities',
  'police-say': 'authorities',
  'agency-says': 'authorities',
  'company-says': 'company',
  'convicted-or-pleaded': 'authorities',
  'court-outcome': 'authorities',
  'journalist-reports': 'press',
  'journalist-analysis': 'press',
  'expert-opinion': 'press',
}

/** Whose word a claim is, by its standing. */
export function voiceOf(standing: Standing): Voice {
  return VOICE_OF[standing]
}
