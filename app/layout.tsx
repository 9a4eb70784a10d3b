import type { Metadata, Viewport } from 'next'
import { ScriptsReady } from '@/components/ui/scripts-ready'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader } from '@/components/ui/site-header'
import { loadModule } from '@/server/module'
import { PREFERENCES } from './preferences'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { syllabus } = await loadModule()
  return {
    title: { default: syllabus.title, template: `%s · ${syllabus.title}` },
    description: syllabus.subtitle,
    icons: { icon: 'data:,' },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const { syllabus } = await loadModule()
  const { title, colophon } = syllabus
  return (
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: PREFERENCES }} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the text
        </a>
        <SiteHeader title={title} />
        <main id="main">{children}</main>
        <SiteFooter title={title} {...(colophon !== undefined && { colophon })} />
        <ScriptsReady />
      </body>
    </html>
  )
}
