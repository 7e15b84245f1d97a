//! The workbook as a spreadsheet: headings that stay in sight, filters, dates, amounts
//! and links as what they are, and no formula.

use jalon_core::workbook::{Cell, Sheet, Workbook};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatUnderline, Url, Worksheet, XlsxError,
};

use crate::OfficeError;

/// The longest address that Excel takes as a link.
const MAX_URL: usize = 2_079;
/// The longest text of a cell, in characters.
const MAX_TEXT: usize = 32_767;

/// The height of a line, in points, and the most lines that a row shows.
const LINE_HEIGHT: u32 = 15;
const MAX_LINES: u32 = 20;

/// The bytes of the file.
///
/// # Errors
/// [`OfficeError`] if the library refuses; no workbook is known that makes it.
pub fn write_spreadsheet(workbook: &Workbook) -> Result<Vec<u8>, OfficeError> {
    let mut file = rust_xlsxwriter::Workbook::new();
    file.set_properties(&DocProperties::new().set_title(&workbook.title).set_company(&workbook.organisation));
    for sheet in &workbook.sheets {
        write_sheet(file.add_worksheet(), sheet).map_err(OfficeError::of)?;
    }
    file.save_to_buffer().map_err(OfficeError::of)
}

fn write_sheet(to: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    to.set_name(&sheet.name)?;
    to.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    to.set_freeze_panes(1, 0)?;
    let last_column = u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    for (column, (heading, width)) in (0..).zip(&sheet.columns) {
        to.set_column_width(column, *width)?;
        to.write_string_with_format(0, column, heading, &heading_format())?;
    }
    let has_headings = sheet.rows.iter().flatten().any(|cell| matches!(cell, Cell::Heading(_)));
    // Sorting would tear the rows from their headings.
    if !has_headings && !sheet.rows.is_empty() {
        to.autofilter(0, 0, u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX), last_column)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        to.set_row_height(row, LINE_HEIGHT * lines(cells, sheet))?;
        for (column, cell) in (0..).zip(cells) {
            write_cell(to, row, column, cell)?;
        }
    }
    Ok(())
}

/// How many lines the row takes, as far as the widths of the columns tell. Not every
/// program finds out by itself.
fn lines(cells: &[Cell], sheet: &Sheet) -> u32 {
    let of_text = |text: &str, width: u16| {
        let lines = text.split('\n').map(|line| line.chars().count() / usize::from(width.max(1)) + 1);
        u32::try_from(lines.sum::<usize>()).unwrap_or(MAX_LINES)
    };
    let of_cell = |(cell, (_, width)): (&Cell, &(String, u16))| match cell {
        Cell::Text(text) | Cell::Consequence(_, text) | Cell::Link { text, .. } => of_text(text, *width),
        _ => 1,
    };
    cells.iter().zip(&sheet.columns).map(of_cell).max().unwrap_or(1).min(MAX_LINES)
}

fn write_cell(to: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    let plain = plain_format();
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => drop(to.write_string_with_format(row, column, clipped(text), &plain)?),
        Cell::Heading(text) => {
            let format = Format::new().set_bold().set_font_color(Color::RGB(0x0b_6b_5d)).set_font_size(12);
            to.write_string_with_format(row, column, clipped(text), &format)?;
        }
        Cell::Consequence(code, text) => {
            let format = consequence_format(code);
            to.write_string_with_format(row, column, clipped(text), &format)?;
        }
        Cell::Link { text, url } if url.encode_utf16().count() <= MAX_URL => {
            let format = plain.set_font_color(Color::RGB(0x0b_6b_5d)).set_underline(FormatUnderline::Single);
            to.write_url_with_format(row, column, Url::new(url).set_text(clipped(text)), &format)?;
        }
        Cell::Link { url, .. } => drop(to.write_string_with_format(row, column, clipped(url), &plain)?),
        Cell::Whole(number) => {
            let format = plain.set_align(FormatAlign::Left);
            to.write_number_with_format(row, column, float(*number), &format)?;
        }
        Cell::HalfDays(half_days) => {
            to.write_number_with_format(row, column, float(*half_days) / 2.0, &plain.set_num_format("0.0"))?;
        }
        Cell::Cents(cents) => {
            to.write_number_with_format(row, column, float(*cents) / 100.0, &plain.set_num_format("#,##0 \"€\""))?;
        }
        Cell::Day(day) => match ExcelDateTime::parse_from_str(day) {
            // The short date of whoever opens the file.
            Ok(date) => drop(to.write_datetime_with_format(
                row,
                column,
                &date,
                &plain.set_num_format_index(14).set_align(FormatAlign::Left),
            )?),
            Err(_) => drop(to.write_string_with_format(row, column, day, &plain)?),
        },
    }
    Ok(())
}

/// A number as a spreadsheet has it: exact far beyond any amount here.
#[allow(clippy::cast_precision_loss, reason = "all figures of a document are far below 2^53")]
fn float(number: u64) -> f64 {
    number as f64
}

/// As much of the text as a cell takes.
fn clipped(text: &str) -> &str {
    text.char_indices().nth(MAX_TEXT).map_or(text, |(end, _)| text.get(..end).unwrap_or_default())
}

fn plain_format() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

fn heading_format() -> Format {
    plain_format().set_bold().set_background_color(Color::RGB(0xe9_f3_f0)).set_border_bottom(FormatBorder::Thin)
}

/// The colours of the band.
fn consequence_format(code: &str) -> Format {
    let (fill, ink) = match code {
        "proved" => (0x1c_7a_45, 0xff_ff_ff),
        "in_place" => (0xe6_f4_eb, 0x14_5a_33),
        "minor" => (0xfd_f3_e1, 0x7a_48_00),
        "blocking" => (0xb3_26_1e, 0xff_ff_ff),
        _ => return plain_format(),
    };
    plain_format().set_background_color(Color::RGB(fill)).set_font_color(Color::RGB(ink))
}
