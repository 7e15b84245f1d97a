//! The report as a Word file: headings that Word's navigation knows, tables, links, and
//! everything to edit.

mod styles;

use std::io::Cursor;

use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, Hyperlink, HyperlinkType, NumPages, PageMargin, PageNum, Paragraph, Run,
    Shading, Table, TableBorder, TableBorderPosition, TableBorders, TableCell, TableLayoutType, TableRow, VAlignType,
    WidthType,
};
use jalon_core::report::{self, Block, Report, Section, Span, Square, Style};

use crate::OfficeError;
use styles::{ACCENT, LINE, SOFT, colours, with_styles};

/// A4 and its margins, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_020;
/// The width of the text, in the same unit.
const WIDTH: usize = 9_866;
/// How many squares of the band stand in a row.
const SQUARES_PER_ROW: usize = 12;

/// The bytes of the file.
///
/// # Errors
/// [`OfficeError`] if the library refuses; no report is known that makes it.
pub fn write_word(report: &Report) -> Result<Vec<u8>, OfficeError> {
    let margin =
        PageMargin { top: MARGIN, left: MARGIN, bottom: MARGIN, right: MARGIN, header: 567, footer: 567, gutter: 0 };
    let footer = Paragraph::new()
        .align(AlignmentType::Right)
        .add_run(Run::new().add_text(format!("{}  ", report.organisation)))
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new());
    let mut file = with_styles(Docx::new())
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margin)
        .footer(Footer::new().add_paragraph(footer));
    file = cover(file, report);
    for (position, section) in report.sections.iter().enumerate() {
        file = add_section(file, position, section);
    }
    let mut bytes = Cursor::new(Vec::new());
    file.build().pack(&mut bytes).map_err(OfficeError::of)?;
    Ok(bytes.into_inner())
}

/// The cover, and the sections as links.
fn cover(file: Docx, report: &Report) -> Docx {
    let rows = report.cover.iter().map(|(name, value)| {
        let cell = |text: &str, share: usize| {
            TableCell::new().width(WIDTH * share / 100, WidthType::Dxa).add_paragraph(paragraph(text))
        };
        TableRow::new(vec![cell(name, 32), cell(value, 68)])
    });
    let mut file = file
        .add_paragraph(paragraph(&report.title).style("Title"))
        .add_paragraph(paragraph(&report.organisation).style("Subtitle"))
        .add_table(with_lines(Table::new(rows.collect()), &[32, 68]))
        .add_paragraph(paragraph(&report.caution).style("Why"))
        .add_paragraph(paragraph(&report.contents).style("Contents"));
    for section in &report.sections {
        let link = Hyperlink::new(&section.id, HyperlinkType::Anchor)
            .add_run(Run::new().add_text(&section.title).color(ACCENT));
        file = file.add_paragraph(Paragraph::new().add_hyperlink(link));
    }
    file
}

/// A section. The first one and those with a page of their own start a page.
fn add_section(file: Docx, position: usize, section: &Section) -> Docx {
    let heading = Paragraph::new()
        .style("Heading1")
        .keep_next(true)
        .page_break_before(position == 0 || section.has_own_page)
        .add_bookmark_start(position + 1, &section.id)
        .add_run(Run::new().add_text(&section.title))
        .add_bookmark_end(position + 1);
    let following = section.blocks.iter().skip(1).map(Some).chain(std::iter::once(None));
    let file = section.blocks.iter().zip(following).fold(file.add_paragraph(heading), |file, (block, next)| {
        // The room for remarks stays with what they are about.
        add_block(file, block, matches!(next, Some(Block::Remarks(_))))
    });
    if section.has_own_page {
        file.add_paragraph(Paragraph::new().add_run(Run::new().add_break(BreakType::Page)))
    } else {
        file
    }
}

fn add_block(file: Docx, block: &Block, keeps_next: bool) -> Docx {
    match block {
        Block::Heading(text) => file.add_paragraph(paragraph(text).style("Heading2").keep_next(true)),
        Block::Paragraph(style, spans) => {
            let (id, introduces) = match style {
                Style::Plain => ("Normal", false),
                Style::Label => ("Normal", true),
                Style::Figure => ("Figure", false),
                Style::Question => ("Question", true),
                Style::Notes => ("Notes", false),
                Style::Why => ("Why", false),
            };
            file.add_paragraph(add_spans(Paragraph::new().style(id).keep_next(introduces || keeps_next), spans))
        }
        Block::List(items) => items.iter().fold(file, |file, item| {
            let bullet =
                Paragraph::new().style("Item").keep_next(keeps_next).add_run(Run::new().add_text("•\u{a0}\u{a0}"));
            file.add_paragraph(add_spans(bullet, item))
        }),
        Block::Table(table) => file.add_table(table_of(table)).add_paragraph(Paragraph::new()),
        Block::Band(squares) => band(squares).into_iter().fold(file, Docx::add_table).add_paragraph(Paragraph::new()),
        Block::Remarks(label) => file.add_table(remarks(label)).add_paragraph(Paragraph::new()),
        // What the host says stands beside its name, on its page.
        Block::HostTip(_) => file,
    }
}

/// A paragraph of one text.
fn paragraph(text: &str) -> Paragraph {
    Paragraph::new().add_run(Run::new().add_text(text))
}

/// The spans, with the line ends of typed text.
fn add_spans(paragraph: Paragraph, spans: &[Span]) -> Paragraph {
    spans.iter().fold(paragraph, |paragraph, span| match span {
        Span::Text(text) => paragraph.add_run(lines(text)),
        Span::Strong(text) => paragraph.add_run(lines(text).bold()),
        Span::Link { text, url } => {
            let run = Run::new().add_text(text).color(ACCENT).underline("single");
            paragraph.add_hyperlink(Hyperlink::new(url, HyperlinkType::External).add_run(run))
        }
    })
}

fn lines(text: &str) -> Run {
    text.split('\n').enumerate().fold(Run::new(), |run, (position, line)| {
        let run = if position > 0 { run.add_break(BreakType::TextWrapping) } else { run };
        run.add_text(line)
    })
}

fn table_of(table: &report::Table) -> Table {
    let shares: Vec<usize> = table.columns.iter().map(|(_, share)| usize::from(*share)).collect();
    let cell = |content: Paragraph, position: usize| {
        let width = shares.get(position).map_or(0, |share| WIDTH * share / 100);
        TableCell::new().width(width, WidthType::Dxa).add_paragraph(content.style("Cell"))
    };
    let headings = table.columns.iter().enumerate();
    let headings = headings.map(|(position, (heading, _))| {
        cell(Paragraph::new().add_run(Run::new().add_text(heading).bold().color(SOFT)), position)
    });
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(position, spans)| cell(add_spans(Paragraph::new(), spans), position));
        TableRow::new(cells.collect()).cant_split()
    });
    let rows = std::iter::once(TableRow::new(headings.collect()).cant_split()).chain(rows);
    with_lines(Table::new(rows.collect()), &shares)
}

/// A table over the whole width, with lines between its rows only.
fn with_lines(table: Table, shares: &[usize]) -> Table {
    let line = |position| TableBorder::new(position).size(4).color(LINE);
    let borders = TableBorders::with_empty()
        .set(line(TableBorderPosition::Top))
        .set(line(TableBorderPosition::InsideH))
        .set(line(TableBorderPosition::Bottom));
    table
        .set_grid(shares.iter().map(|share| WIDTH * share / 100).collect())
        .layout(TableLayoutType::Fixed)
        .width(WIDTH, WidthType::Dxa)
        .set_borders(borders)
}

/// The band, as rows of coloured cells.
fn band(squares: &[Square]) -> Option<Table> {
    let rows: Vec<TableRow> = squares
        .chunks(SQUARES_PER_ROW)
        .map(|squares| {
            let blank = SQUARES_PER_ROW - squares.len();
            let cells = squares.iter().map(|square| {
                let (fill, ink) = colours(&square.code);
                let number = Run::new().add_text(square.number.to_string()).bold().color(ink);
                TableCell::new()
                    .width(WIDTH / SQUARES_PER_ROW, WidthType::Dxa)
                    .shading(Shading::new().fill(fill))
                    .vertical_align(VAlignType::Center)
                    .add_paragraph(Paragraph::new().style("Cell").align(AlignmentType::Center).add_run(number))
            });
            TableRow::new(cells.chain((0..blank).map(|_| TableCell::new().clear_all_border())).collect())
        })
        .collect();
    (!rows.is_empty()).then(|| {
        Table::new(rows).set_grid(vec![WIDTH / SQUARES_PER_ROW; SQUARES_PER_ROW]).layout(TableLayoutType::Fixed)
    })
}

/// A box to write in by hand.
fn remarks(label: &str) -> Table {
    /// Its height, in twentieths of a point: three lines.
    const HEIGHT: f32 = 1_100.0;
    let label = Paragraph::new().style("Cell").add_run(Run::new().add_text(label).color(SOFT));
    let cell = TableCell::new().width(WIDTH, WidthType::Dxa).add_paragraph(label);
    Table::new(vec![TableRow::new(vec![cell]).row_height(HEIGHT).cant_split()])
        .set_grid(vec![WIDTH])
        .width(WIDTH, WidthType::Dxa)
}
