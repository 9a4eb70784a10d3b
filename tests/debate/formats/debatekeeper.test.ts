import { readDebatekeeper } from '@/debate/formats/debatekeeper'

// Written for this test after the published schema 2.2; it is no file of the project Debatekeeper.
const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<debate-format schema-version="2.2">
  <name xml:lang="fr">Débat du club</name>
  <name xml:lang="en">Club debate</name>
  <version>1</version>
  <info><region>Here</region><description>Two against two</description></info>
  <period-types>
    <period-type ref="floor" pois-allowed="true"><name>Floor</name><display>floor is open</display></period-type>
  </period-types>
  <prep-time length="20:00"/>
  <speech-types>
    <speech-type ref="main" length="5:00" first-period="normal">
      <bell time="1:00" number="1" next-period="floor"/>
      <bell time="240" number="1" next-period="warning" pause-on-bell="true"/>
      <bell time="finish" number="2" next-period="overtime"/>
    </speech-type>
  </speech-types>
  <speeches>
    <speech type="main"><name>1st Affirmative</name></speech>
    <speech type="main"><name>Leader of the Opposition</name></speech>
    <speech type="main"><name>Somebody else</name></speech>
  </speeches>
</debate-format>`
const AT = '2026-11-28'
const refusal = (text: string) => {
  const reading = readDebatekeeper(text, AT)
  if (reading.kind !== 'refused') throw new Error('This was read.')
  return reading
}

test('bells, periods, preparation and speeches are carried over', () => {
  const reading = readDebatekeeper(FILE, AT)
  if (reading.kind !== 'read') throw new Error(reading.reason)
  const { name, preparation, kinds, periods, speeches, as_of } = reading.format
  expect([name, preparation.before, as_of]).toEqual(['Club debate', 1200, AT])
  expect(periods).toEqual([{ id: 'floor', name: 'floor is open', pois: true }])
  expect(kinds[0]).toMatchObject({
    length: 300,
    bells: [
      { at: 60, rings: 1, then: 'floor', pauses: false },
      { at: 240, rings: 1, then: 'warning', pauses: true },
      { at: 'end', rings: 2, then: 'overtime', pauses: false },
    ],
  })
  expect(speeches.map(({ short, side }) => [short, side])).toEqual([
    ['1A', 'aff'],
    ['LO', 'neg'],
    ['SE', undefined],
  ])
})

test.each([
  ['length="5:00"', 'length="five"', 12, /no length of time/],
  ['type="main"><name>Lead', 'type="reply"><name>Lead', 20, /no <speech-type>/],
  ['next-period="floor"', 'next-period="flor"', 13, /no <period-type>/],
  ['number="2"', 'number="-2"', 15, /whole number/],
  ['<name>Somebody else</name>', '', 21, /lacks its <name>/],
  ['<speech type="main"><name>1st', '<speech><name>1st', 19, /lacks its type/],
  ['</speech-type>', '</speechtype>', 16, /has to be closed first/],
])('where %j is %j the line %i is named', (right, wrong, line, reason) => {
  const refused = refusal(FILE.replace(right, wrong))
  expect(refused.reason).toMatch(reason)
  expect(refused.line).toBe(line)
})

test('another kind of file is refused by name', () => {
  expect(refusal('<html><body/></html>').reason).toMatch(/begins with <html>/)
})

test('ten thousand speeches are refused with a sentence', () => {
  const many = FILE.replace(
    '</speeches>',
    `${'<speech type="main"><name>Affirmative</name></speech>'.repeat(500)}</speeches>`,
  )
  expect(refusal(many).reason).toMatch(/cannot be used/)
})
