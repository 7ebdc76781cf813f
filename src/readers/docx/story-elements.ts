import type { StoryReader } from './read-story.js';

type Opening = (reader: StoryReader, attributes: Readonly<Record<string, string>>) => void;

/** What the beginning of an element of WordprocessingML means. */
export const OPENINGS: Readonly<Record<string, Opening>> = {
  'w:p': (reader) => reader.startParagraph(),
  'w:pPr': (reader) => reader.startParagraphLook(),
  'w:r': (reader) => reader.startRun(),
  'w:rPr': (reader) => reader.startRunLook(),
  'w:t': (reader) => reader.startText(),
  'w:tab': (reader) => reader.write('\t'),
  'w:ptab': (reader) => reader.write('\t'),
  'w:br': (reader) => reader.write('\n'),
  'w:cr': (reader) => reader.write('\n'),
  'w:noBreakHyphen': (reader) => reader.write('-'),
  'w:sym': (reader, attributes) => reader.symbol(attributes),
  'w:instrText': (reader) => reader.startField(),
  'w:fldChar': (reader, attributes) => {
    if (attributes['w:fldCharType'] === 'end') reader.endLink();
  },
  'w:hyperlink': (reader, attributes) => reader.startLink(attributes['r:id']),
  'w:tbl': (reader) => reader.startTable(),
  'w:tblStyle': (reader, attributes) => reader.styleTable(attributes['w:val'] ?? ''),
  'w:tr': (reader) => reader.startRow(),
  'w:tc': (reader) => reader.startCell(),
  'w:tcPr': (reader) => reader.startCellLook(),
  'w:txbxContent': (reader) => reader.startBox(),
  'wp:anchor': (reader) => reader.startFloat(),
  'v:rect': (reader, attributes) => reader.oldShape(attributes),
  'v:roundrect': (reader, attributes) => reader.oldShape(attributes),
  'v:shape': (reader, attributes) => reader.oldShape(attributes),
  'w:background': (reader, attributes) => reader.pageColour(attributes['w:color']),
  'wp:extent': (reader, attributes) => reader.size(attributes),
};

/** What its end means. */
export const CLOSINGS: Readonly<Record<string, (reader: StoryReader) => void>> = {
  'w:p': (reader) => reader.endParagraph(),
  'w:pPr': (reader) => reader.endParagraphLook(),
  'w:r': (reader) => reader.endRun(),
  'w:rPr': (reader) => reader.endRunLook(),
  'w:t': (reader) => reader.endText(),
  'w:instrText': (reader) => reader.endField(),
  'w:hyperlink': (reader) => reader.endLink(),
  'w:tbl': (reader) => reader.endTable(),
  'w:tc': (reader) => reader.endCell(),
  'w:tcPr': (reader) => reader.endCellLook(),
  'w:txbxContent': (reader) => reader.endBox(),
  'wp:anchor': (reader) => reader.endFloat(),
};
