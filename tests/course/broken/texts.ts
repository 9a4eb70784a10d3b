import { append, LESSON, replace, type Broken } from './edits'

/** What a text may not hold, and where it may not lead. */
export const TEXTS: readonly Broken[] = [
  {
    name: 'a figure without a caption',
    edit: replace(LESSON, />The ten standings in five families.*<\/Figure>/, ' />'),
    findings: [
      'whose-word/lesson.mdx:29  alt-text  <Figure> needs a caption that says what to see.',
    ],
  },
  {
    name: 'a picture',
    edit: append(LESSON, '\n![](pool.png)\n'),
    findings: [
      'whose-word/lesson.mdx:52  alt-text  The picture pool.png has no words for those who cannot see it.',
      'whose-word/lesson.mdx:52  link  There is no picture pool.png: pictures from files are not shown. Use <Figure>.',
    ],
  },
  {
    name: 'a picture from another host',
    edit: append(LESSON, '\n![The pool](https://pictures.example/pool.png)\n'),
    findings: [
      'whose-word/lesson.mdx:52  remote  https://pictures.example/pool.png would be fetched from another host, which then sees every reader. Use <Figure>.',
    ],
  },
  {
    name: 'a link to a picture on another host',
    edit: append(LESSON, '\n[The pool](https://pictures.example/pool.png)\n'),
    findings: [
      'whose-word/lesson.mdx:52  remote  https://pictures.example/pool.png is a picture on another host. Describe it, or use <Figure>.',
    ],
  },
  {
    name: 'a link to nowhere',
    edit: append(
      LESSON,
      '\nSee [the prices](/lessons/whose-wort), [below](#three-prices) and [this](two-prices).\n',
    ),
    findings: [
      'whose-word/lesson.mdx:52  link  No heading of this text has the address #three-prices.',
      'whose-word/lesson.mdx:52  link  No page of the app has the address /lessons/whose-wort.',
      'whose-word/lesson.mdx:52  link  two-prices leads nowhere: write an address of the app from its root, like /lessons/whose-word.',
    ],
  },
  {
    name: 'a link that runs a program',
    edit: append(LESSON, '\n[Press here](javascript:alert)\n'),
    findings: [
      'whose-word/lesson.mdx:52  link  javascript:alert is not an address that a reader may be sent to: https://… is.',
    ],
  },
  {
    name: 'a heading that skips a level',
    edit: replace(LESSON, '## Two prices', '#### Two prices'),
    findings: [
      'whose-word/lesson.mdx:35  heading-level  This heading skips a level: under ## comes ###.',
    ],
  },
  {
    name: 'a heading of the first level',
    edit: replace(LESSON, '## Two prices', '# Two prices'),
    findings: [
      'whose-word/lesson.mdx:35  heading-level  The title is the page’s only # heading: begin with ##.',
    ],
  },
  {
    name: 'HTML in a text',
    edit: append(LESSON, '\n<p>The pool.</p>\n'),
    findings: [
      'whose-word/lesson.mdx:52  mdx  A text holds no HTML: <p> is not shown. Use Markdown, or one of Claim, Quote, Fact, Term, Conflict, Gap, Figure, Check, Lab, Systems, Aside, Own, Point, Debate, For, Against, Lines.',
    ],
  },
  {
    name: 'an unknown component',
    edit: replace(
      LESSON,
      '<Term id="standing">standing</Term>',
      '<Terms id="standing">standing</Terms>',
    ),
    findings: [
      'whose-word/lesson.mdx:27  mdx  No component is called <Terms>. Did you mean <Term>? There are Claim, Quote, Fact, Term, Conflict, Gap, Figure, Check, Lab, Systems, Aside, Own, Point, Debate, For, Against, Lines.',
    ],
  },
  {
    name: 'a component without its id',
    edit: replace(LESSON, '<Claim id="s0-petition">', '<Claim>'),
    findings: [
      'whose-word/lesson.mdx:12  front-matter  (warning) `claims` lists, and the text does not use: s0-petition.',
      'whose-word/lesson.mdx:46  mdx  <Claim> needs `id="…"`.',
    ],
  },
  {
    name: 'an attribute that is a program',
    edit: replace(LESSON, '<Claim id="s0-petition">', '<Claim id={"s0-petition"}>'),
    findings: [
      'whose-word/lesson.mdx:12  front-matter  (warning) `claims` lists, and the text does not use: s0-petition.',
      'whose-word/lesson.mdx:46  mdx  <Claim> takes its attributes as plain text in quotes, without { … }.',
    ],
  },
  {
    name: 'a program in a text',
    edit: append(LESSON, '\nIt costs {1 + 1} pounds.\n'),
    findings: [
      'whose-word/lesson.mdx:52  mdx  A text holds no { … }: “{1 + 1}” would be run as a program. Use ( … ).',
    ],
  },
  {
    name: 'an import',
    edit: append(LESSON, '\nimport fs from "fs"\n'),
    findings: [
      'whose-word/lesson.mdx:52  mdx  A text holds no import or export: it is words, not a program.',
    ],
  },
  {
    name: 'an unknown figure',
    edit: replace(LESSON, 'name="standings"', 'name="stands"'),
    findings: [
      'whose-word/lesson.mdx:29  mdx  (warning) No figure is called `stands`: only the caption is shown. There are path-of-a-message, what-was-sold, standings, word-against-word, who-said-what-when, timeline.',
    ],
  },
  {
    name: 'MDX that does not compile',
    edit: replace(LESSON, 'the Post reports</Claim>. The reason', 'the Post reports. The reason'),
    findings: [
      'whose-word/lesson.mdx:25  mdx  This text cannot be read: Expected a closing tag for `<Claim>` (25:90-25:117) before the end of `paragraph`.',
    ],
  },
]
