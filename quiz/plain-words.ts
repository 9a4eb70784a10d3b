/** The words of a short text without its marks (see `InlineText`): for names of buttons, tables for spreadsheets, and the like. */
export function plainWords(text: string): string {
  return text.replace(/\{\{([^}]+)\}\}/g, '$1').replace(/\*\*([^*]+)\*\*|\*([^*]+)\*/g, '$1$2')
}
