import type { Metadata } from 'next'
import { SpeechDesk } from '@/components/debate/speech/speech-desk'
import { checkForm } from './actions'

export const metadata: Metadata = { title: 'Check a speech' }

export default function SpeechPage() {
  return (
    <div className="page wide">
      <h1>Check a speech</h1>
      <p className="lede">
        Paste or write what you mean to say. The check marks where it says more than the sources
        allow. It does not judge your argument, your style or your side.
      </p>
      <SpeechDesk check={checkForm} />
    </div>
  )
}
