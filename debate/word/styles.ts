/** The style of a paragraph or of a run, by its id in a Word file. */
export const STYLE_IDS = {
  pocket: 'Heading1',
  hat: 'Heading2',
  block: 'Heading3',
  tag: 'Heading4',
  cite: 'Style13ptBold',
  underline: 'StyleUnderline',
  emphasis: 'Emphasis',
} as const

const CALIBRI =
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
const SIZE = '<w:sz w:val="22"/><w:szCs w:val="22"/>'
const BOX = ['top', 'left', 'bottom', 'right']
  .map(side => `<w:${side} w:val="single" w:sz="24" w:space="1" w:color="auto"/>`)
  .join('')

type Heading = { id: string; level: number; alias: string; paragraph: string; run: string }

/** Debate files call their four headings pocket, hat, block and tag; the names are aliases, by which macros find them. */
const HEADINGS: readonly Heading[] = [
  {
    id: STYLE_IDS.pocket,
    level: 1,
    alias: 'Pocket',
    paragraph: `<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:pBdr>${BOX}</w:pBdr><w:jc w:val="center"/>`,
    run: '<w:b/><w:bCs/><w:sz w:val="52"/><w:szCs w:val="52"/>',
  },
  {
    id: STYLE_IDS.hat,
    level: 2,
    alias: 'Hat',
    paragraph: '<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:jc w:val="center"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="44"/><w:szCs w:val="44"/><w:u w:val="double"/>',
  },
  {
    id: STYLE_IDS.block,
    level: 3,
    alias: 'Block',
    paragraph: '<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:jc w:val="center"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/><w:u w:val="single"/>',
  },
  {
    id: STYLE_IDS.tag,
    level: 4,
    alias: 'Tag',
    paragraph: '<w:keepNext/><w:keepLines/>',
    run: '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>',
  },
]

/**
 * word/styles.xml. Bold and underline stand in each style itself, since the parsers of debate data sets do not follow
 * `basedOn`. The order of elements is that of ECMA-376, 17.7 and 17.3.
 */
export function stylesXml(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${CALIBRI}${SIZE}<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:aliases w:val="Normal/Card"/>',
    `<w:qFormat/><w:rPr>${CALIBRI}${SIZE}</w:rPr></w:style>`,
    ...HEADINGS.map(headingXml),
    characterXml(
      STYLE_IDS.cite,
      'Style 13 pt Bold',
      'Cite',
      '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/><w:u w:val="none"/>',
    ),
    characterXml(
      STYLE_IDS.underline,
      'Style Underline',
      'Underline',
      `<w:b w:val="0"/>${SIZE}<w:u w:val="single"/>`,
    ),
    characterXml(
      STYLE_IDS.emphasis,
      'Emphasis',
      undefined,
      `<w:b/><w:bCs/><w:i w:val="0"/><w:iCs w:val="0"/>${SIZE}<w:u w:val="single"/>`,
    ),
    '</w:styles>',
  ].join('')
}

function headingXml({ id, level, alias, paragraph, run }: Heading): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${level}"/><w:aliases w:val="${alias}"/>`,
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>',
    `<w:pPr>${paragraph}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${CALIBRI}${run}</w:rPr></w:style>`,
  ].join('')
}

function characterXml(id: string, name: string, alias: string | undefined, run: string): string {
  const aliases = alias === undefined ? '' : `<w:aliases w:val="${alias}"/>`
  return `<w:style w:type="character"${alias === undefined ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/>${aliases}<w:qFormat/><w:rPr>${run}</w:rPr></w:style>`
}
