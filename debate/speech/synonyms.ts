import { stem, stemsOf } from './stem'

/**
 * Groups of English words that say nearly the same in a report: whoever asks for one of a group finds them all. No names, and
 * nothing of any subject: a module adds its own words to these.
 */
const GROUPS = `
money cash proceeds profit gains earnings revenue income funds takings
profit gain earnings proceeds earn revenue
earn make rake pocket gross collect bring profit net
help assist aid facilitate enable support abet serve
design build make create develop engineer tailor construct conceive set intend invent purpose set
evade escape avoid dodge elude hide outrun beat slip outsmart outwit frustrate thwart
police officer detective investigator cop law authority enforcement force gendarmerie officials
hide conceal mask disguise cover bury stash obscure
company firm business corporation
client customer user buyer subscriber
customer client user buyer subscriber
user customer client subscriber people person owner
fake counterfeit bogus forged imitation copycat phony knock-off sham impostor clone replica lookalike pirated cloned
protect guard shield defend safeguard secure keep
prevent avert stop head foil thwart save forestall defuse
life lives
move switch migrate flee go shift turn join defect flock transfer relocate hop
know aware knowingly deliberately intentionally wittingly
knowingly deliberately intentionally wittingly consciously willingly
take participate part join engage run lead
enterprise conspiracy racket scheme ring organisation organization network operation
conspiracy plot scheme racket ring enterprise
price cost charge pay fee sell worth
offer promise pledge reward bounty prize dare
seize confiscate capture intercept grab find catch recover haul take haul discover stop
arrest detain capture catch nab
ask question check inquire
deny denial deniability
raid search swoop storm
vouch recommend sponsor introduce referral invitation endorse
remove strip rip disable
advertise promote market pitch
refuse resist decline reject obstruct
trust rely confidence
shut close dismantle end down fold
begin start launch open
murder kill assassination killing
sell supply provide distribute offer market hand give ship
supply provide furnish equip sell give hand
secret secretly covert covertly
market marketplace bazaar
suspend cut freeze cancel block deactivate disconnect disable terminate
worldwide world global globe
lawful legal legitimate honest innocent law-abiding ordinary
base headquarter located
boss chief ceo head executive director owner founder president
indict charge accuse
link connection tie
grow stem arise spring emerge come develop spin
illegal illegally criminal illicit dirty unlawful
photograph photo picture image
save rescue
mend repair fix restore
`
  .trim()
  .split('\n')
  .map(line => [...stemsOf(line.trim().split(/\s+/))])

/** Which words may stand for which, in English and in a module. */
export class Synonyms {
  private readonly byHead = new Map<string, string[]>()
  private readonly byWord = new Map<string, Set<string>>()

  /** `own` are the module's groups, in words as they are written. */
  constructor(own: readonly (readonly string[])[]) {
    const groups = [...GROUPS, ...own.map(group => [...stemsOf(group)])]
    for (const group of groups) {
      const [head] = group
      if (head !== undefined) this.byHead.set(head, [...(this.byHead.get(head) ?? []), ...group])
      for (const word of group)
        this.byWord.set(word, new Set([...(this.byWord.get(word) ?? []), ...group]))
    }
  }

  /** The stems that share a group with this one. */
  relatives(word: string): ReadonlySet<string> {
    return this.byWord.get(word) ?? NONE
  }

  /** The stems of all that may stand for a word: itself, and the groups that it heads. */
  alternatives(word: string): ReadonlySet<string> {
    const own = stem(word)
    return new Set([own, ...(this.byHead.get(own) ?? [])])
  }

  /** The stems of all that may stand for any of these words. */
  allOf(words: readonly string[]): ReadonlySet<string> {
    return new Set(words.flatMap(word => [...this.alternatives(word)]))
  }
}

const NONE: ReadonlySet<string> = new Set()
