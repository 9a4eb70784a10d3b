import { datesInWords } from '@/evidence/date'

test('dates in a text are written as a reader writes them', () => {
  expect(datesInWords('2021-03-12')).toBe('12 March 2021')
  expect(datesInWords('published 1976-11, revised 2023-05-09')).toBe(
    'published November 1976, revised 9 May 2023',
  )
})

test('what only looks like a date stays as it is', () => {
  for (const text of ['2018-2021', 'pp. 644-654', 'RFC 5116', 'IT-22(6)', '2021-13', '1-2021-03'])
    expect(datesInWords(text)).toBe(text)
})
