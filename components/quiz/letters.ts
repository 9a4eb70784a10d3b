/** The letter under which a printed sheet lists the part at this place: A, B, C … */
export function letterAt(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}

/** The letter of the part with this id. */
export function letterOf(parts: readonly { id: string }[], id: string): string {
  return letterAt(parts.findIndex(part => part.id === id))
}
