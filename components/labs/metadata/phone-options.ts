import { PHONES, phoneName } from '@/labs/metadata/names'

/** Every phone, as a list offers it. */
export const PHONE_OPTIONS: { value: string; label: string }[] = Array.from(
  { length: PHONES },
  (_, phone) => ({ value: String(phone), label: phoneName(phone) }),
)
