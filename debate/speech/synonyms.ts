import { stem } from './stem'

/**
 * Groups of English words that say nearly the same in a report: whoever asks for one of a group finds them all. No names, and
 * nothing of any subject: a module adds its own words to these.
 */
const GROUPS = `
launder wash clean cleanse
money cash proceeds profit gains earnings revenue income funds takings
profit gain earnings proceeds earn revenue
earn make rake pocket gross collect bring profit net
help assist aid facilitate enable support abet serve
design build make create develop engineer tailor construct conceive set intend invent purpose set
criminal gangster crook mobster gang cartel trafficker smuggler dealer underworld mafia mob villain crime syndicate outlaw thug kingpin narco felon offender bandit killer
trafficker dealer smuggler cartel trafficking drug
traffic smuggle trafficking move ship import peddle run distribute export sell transport
drug narcotic dope
evade escape avoid dodge elude hide outrun beat slip outsmart outwit frustrate thwart
police officer detective investigator cop law authority enforcement force gendarmerie officials
wipe erase delete destroy clear scrub purge remove blank
remote remotely distance afar
phone handset device mobile smartphone telephone
message text chat communication conversation
hide conceal mask disguise cover bury stash obscure
shell front dummy letterbox sham
company firm business corporation
client customer user buyer subscriber
customer client user buyer subscriber
user customer client subscriber people person owner
anonymous anonymity unnamed nameless identity
crypto cryptocurrency bitcoin currency coin
read see decrypt open decipher crack decode unscramble unlock
decrypt decipher decode unscramble crack break read
crack break breach defeat beat bust hack pierce
hack break crack breach infiltrate penetrate compromise access
infiltrate penetrate enter inside access
encryption cipher cypher code algorithm cryptography scrambling encrypted
leak hand give pass betray
steal copy take seize lift pull grab download siphon harvest collect intercept scoop obtain tap gather
collect gather harvest intercept scoop record capture siphon hoover
intercept tap wiretap eavesdrop listen monitor
monitor watch track follow surveil observe tap wiretap spy
fake counterfeit bogus forged imitation copycat phony knock-off sham impostor clone replica lookalike pirated cloned
reseller seller retailer dealer vendor impersonator distributor
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
subscription subscribe contract plan
offer promise pledge reward bounty prize dare
seize confiscate capture intercept grab find catch recover haul take haul discover stop
arrest detain capture catch nab
ask question check inquire
deny denial deniability
informant informer mole snitch spy
insider employee mole informant traitor
server computer
route send pass channel run go relay transmit
raid search swoop storm
vouch recommend sponsor introduce referral invitation endorse
modify alter change tamper strip customise customize
remove strip rip disable
advertise promote market pitch
refuse resist decline reject obstruct
trust rely confidence
shut close dismantle end down fold
begin start launch open
murder kill assassination killing
sell supply provide distribute offer market hand give ship
supply provide furnish equip sell give hand
gun firearm weapon rifle
cocaine coke
secret secretly covert covertly
market marketplace bazaar
suspend cut freeze cancel block deactivate disconnect disable terminate
worldwide world global globe
lawful legal legitimate honest innocent law-abiding ordinary
base headquarter located
app application software program update version
implant malware spyware trojan virus
boss chief ceo head executive director owner founder president
distributor reseller salesman dealer seller agent
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
  .map(line => [...new Set(line.trim().split(/\s+/).map(stem))])

const groupsOf = new Map<string, string[]>()
for (const group of GROUPS) {
  const head = group[0] ?? ''
  groupsOf.set(head, [...(groupsOf.get(head) ?? []), ...group])
}

const groupNumbers = new Map<string, Set<number>>()
for (const [i, group] of GROUPS.entries())
  for (const word of group) groupNumbers.set(word, (groupNumbers.get(word) ?? new Set()).add(i))

/** The stems that share a group with this one. */
export function relatives(word: string): readonly string[] {
  return [...(groupNumbers.get(word) ?? [])].flatMap(i => GROUPS[i] ?? [])
}

/** The stems of all that may stand for a word: itself, and the group that it heads. */
export function alternatives(word: string): ReadonlySet<string> {
  const own = stem(word)
  return new Set([own, ...(groupsOf.get(own) ?? [])])
}
