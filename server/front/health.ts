import 'server-only'
import { sendSentence, type Handler } from './handler'

/** `/healthz`: answers as long as the process takes requests. */
export const health: Handler = ({ pathname, response }) => {
  if (pathname !== '/healthz') return false
  sendSentence(response, { status: 200, sentence: 'ok' })
  return true
}
