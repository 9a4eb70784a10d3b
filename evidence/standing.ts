/** Who vouches for a claim, and how far. Every claim has exactly one standing. */
export const STANDINGS = [
  'alleged-in-indictment',
  'prosecutors-say',
  'police-say',
  'agency-says',
  'company-says',
  'convicted-or-pleaded',
  'court-outcome',
  'journalist-reports',
  'journalist-analysis',
  'expert-opinion',
] as const
export type Standing = (typeof STANDINGS)[number]

/** The family decides the badge's border, so that it can be told apart in black and white. */
export const FAMILIES = ['accusation', 'official', 'company', 'found', 'press'] as const
export type StandingFamily = (typeof FAMILIES)[number]

export type StandingEntry = {
  badge: string
  family: StandingFamily
  /** What a screen reader says for the badge. */
  phrase: string
  /** The frame that a careful sentence uses. */
  frame: string
  /** What the standing means and does not mean. */
  meaning: string
}

export const STANDING: Record<Standing, StandingEntry> = {
  'alleged-in-indictment': {
    badge: 'Alleged',
    family: 'accusation',
    phrase: 'Alleged in an indictment',
    frame: 'The indictment alleges that …',
    meaning: 'A grand jury accuses. Nothing has been proved by it.',
  },
  'prosecutors-say': {
    badge: 'Prosecutors',
    family: 'accusation',
    phrase: 'Prosecutors say',
    frame: 'Prosecutors say …',
    meaning: 'The word of one side in a case, outside or beside the indictment.',
  },
  'police-say': {
    badge: 'Police',
    family: 'official',
    phrase: 'Police say',
    frame: 'Police say …',
    meaning: 'A police force reports on its own work. No court has tested it here.',
  },
  'agency-says': {
    badge: 'Agency',
    family: 'official',
    phrase: 'An agency says',
    frame: 'The agency, by its name, says …',
    meaning: 'A public agency reports or estimates. No court has tested it here.',
  },
  'company-says': {
    badge: 'Company',
    family: 'company',
    phrase: 'The company says',
    frame: 'The company says …',
    meaning: 'The company or its head speaks for itself.',
  },
  'convicted-or-pleaded': {
    badge: 'Admitted',
    family: 'found',
    phrase: 'Admitted by a plea of guilty',
    frame: '… pleaded guilty to …',
    meaning: 'The person charged admitted it in court. It binds nobody else.',
  },
  'court-outcome': {
    badge: 'Court',
    family: 'found',
    phrase: 'Decided by a court',
    frame: 'The court sentenced …',
    meaning: 'A court decided it.',
  },
  'journalist-reports': {
    badge: 'Reported',
    family: 'press',
    phrase: 'Reported by a journalist',
    frame: 'The outlet reports …',
    meaning: 'The article says so in its own voice. Some other voice may stand behind it.',
  },
  'journalist-analysis': {
    badge: 'Analysis',
    family: 'press',
    phrase: 'A journalist’s analysis',
    frame: 'The outlet argues …',
    meaning: 'A journalist’s reading of the facts.',
  },
  'expert-opinion': {
    badge: 'Opinion',
    family: 'press',
    phrase: 'An outside observer’s opinion',
    frame: 'An observer, by name, told the outlet …',
    meaning: 'One informed person’s view.',
  },
}
