import { bare } from '@/quiz/generate/bare'

test.each([
  ['Europol says the inquiry began in Belgium.', 'The inquiry began in Belgium.'],
  ['Per the indictment, staff kept shell companies.', 'Staff kept shell companies.'],
  [
    'According to the indictment, traffic passes through servers.',
    'Traffic passes through servers.',
  ],
  ['The FBI held that the firm was made to hide messages.', 'The firm was made to hide messages.'],
  [
    'The products were, US prosecutors alleged, made for crime.',
    'The products were made for crime.',
  ],
  ['How the case began is not clear, the article says.', 'How the case began is not clear.'],
  ["The article's view: phones are a map.", 'Phones are a map.'],
  ['The network was shut in June.', 'The network was shut in June.'],
])('the frame is taken out of “%s”', (framed, content) => {
  expect(bare(framed)).toBe(content)
})

test.each([
  'Officials say they followed messages for weeks.',
  'Eap denies that the platform is aimed at criminals.',
  'Staff are accused of erasing phones.',
  'The charge against the two is racketeering.',
  'The crimes which police say the messages showed are many.',
  'The network is said to have served many people.',
  'Another lead was found.',
])('what would hang in the air, or still tell its speaker, is given up: “%s”', statement => {
  expect(bare(statement)).toBeUndefined()
})
