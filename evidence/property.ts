/** The name of a system’s property as a text asks for it: `servers and routing` → `servers-and-routing` */
export function propertySlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
