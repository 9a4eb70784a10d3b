const NAME = 'joined-rooms'
const MOST = 20

/** Whether this browser may have a place in a room: no, only where it would remember. Who has a place is for the server to say. */
export function mayBeIn(room: string): boolean {
  try {
    return joined().includes(room)
  } catch {
    return true
  }
}

export function rememberRoom(room: string): void {
  keep([room, ...others(room)].slice(0, MOST))
}

export function forgetRoom(room: string): void {
  keep(others(room))
}

function others(room: string): string[] {
  try {
    return joined().filter(other => other !== room)
  } catch {
    return []
  }
}

/** Throws where storage is refused. */
function joined(): string[] {
  return JSON.parse(localStorage.getItem(NAME) ?? '[]')
}

function keep(rooms: string[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(rooms))
  } catch {
    // Storage is refused: then the server is asked each time.
  }
}
