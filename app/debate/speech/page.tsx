import type { Metadata } from 'next'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { SpeechDesk } from '@/components/debate/speech/speech-desk'
import { checkForm } from './actions'

export const metadata: Metadata = { title: 'Check a speech' }

export default function SpeechPage() {
  return (
    <DebatePage
      at="/debate/speech"
      title="Check a speech"
      lede="Paste or write what you mean to say. The check marks where it says more than the sources allow. It does not judge your argument, your style or your side."
    >
      <SpeechDesk check={checkForm} />
    </DebatePage>
  )
}
