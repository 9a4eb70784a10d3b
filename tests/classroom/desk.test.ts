import { nextPress } from '@/classroom/desk'
import { teacherView } from '@/classroom/teacher-view'
import { answer, join, Play } from './play'
import { charter } from './room-example'

test('pressing the one button again and again leads through the whole room to its end', () => {
  const play = new Play(charter())
  const labels: string[] = []
  for (let presses = 0; presses < 40; presses++) {
    const press = nextPress(teacherView(play.room, 1, 0))
    if (press === undefined) break
    labels.push(press.label)
    expect(play.do(press.command)).toBe('done')
  }
  expect(play.room.ended).toBeDefined()
  expect(labels).toEqual([
    'Begin',
    ...['Close the vote', 'Show the result', 'Go on'],
    ...['Close answers', 'Show the answer', 'Go on'],
    ...['Close answers', 'Show the answer', 'Go on'],
    ...['Close the vote', 'Show the result', 'Go on'],
    ...['Open the vote', 'Close the vote', 'Show the result', 'Go on'],
    ...['Close the vote', 'Show the result', 'Go on'],
    'End the room',
  ])
})

test('a step that was left and opened again goes on from where it was', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1' }, answer('ann', 'q1', 'a'), { kind: 'close' })
  play.all({ kind: 'open', step: 'q2' }, { kind: 'open', step: 'q1' })
  expect(nextPress(teacherView(play.room, 1, 0))?.label).toBe('Close answers')
})

test('where the class has its own pace there is nothing to press but the end', () => {
  const play = new Play(charter({ pace: 'self', kind: 'assignment' }))
  expect(nextPress(teacherView(play.room, 1, 0))).toEqual({
    label: 'End the room',
    command: { kind: 'end' },
  })
})
