/** The partials of a small hand bell: ratio to the pitch, loudness, and how long each sounds, in seconds. */
const PARTIALS = [
  { ratio: 1, gain: 0.5, seconds: 1.6 },
  { ratio: 2.76, gain: 0.25, seconds: 0.9 },
  { ratio: 5.4, gain: 0.12, seconds: 0.4 },
]
const PITCH = 880
const BETWEEN = 0.45

let audio: AudioContext | undefined

/** Lets the page ring later on its own: browsers want a press before the first sound. */
export function readyBell() {
  if (typeof AudioContext === 'undefined') return
  audio ??= new AudioContext()
  void audio.resume()
}

/** Rings a bell so many times. Silent where the browser has no sound. */
export function ring(times: number) {
  readyBell()
  if (audio === undefined) return
  for (let i = 0; i < times; i++) strike(audio, audio.currentTime + i * BETWEEN)
}

function strike(context: AudioContext, at: number) {
  for (const { ratio, gain, seconds } of PARTIALS) {
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = PITCH * ratio
    volume.gain.setValueAtTime(gain, at)
    volume.gain.exponentialRampToValueAtTime(0.001, at + seconds)
    tone.connect(volume).connect(context.destination)
    tone.start(at)
    tone.stop(at + seconds)
  }
}
