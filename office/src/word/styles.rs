//! The styles of the Word file, under the names that Word gives its own, so that its
//! navigation and its themes know them.

use docx_rs::{Docx, LineSpacing, RunFonts, SpecialIndentType, Style, StyleType};

/// Colours, as Word writes them.
pub(super) const ACCENT: &str = "0B6B5D";
pub(super) const SOFT: &str = "52605C";
pub(super) const LINE: &str = "D9D8D0";

/// The background and the ink of a square, by its consequence.
pub(super) fn colours(code: &str) -> (&'static str, &'static str) {
    match code {
        "proved" => ("1C7A45", "FFFFFF"),
        "in_place" => ("E6F4EB", "145A33"),
        "minor" => ("FDF3E1", "7A4800"),
        "blocking" => ("B3261E", "FFFFFF"),
        _ => ("FFFFFF", "52605C"),
    }
}

/// The file with all styles.
pub(super) fn with_styles(file: Docx) -> Docx {
    let style =
        |id: &str, name: &str, size: usize| Style::new(id, StyleType::Paragraph).name(name).size(size).q_format(true);
    let spaced = |before: u32, after: u32| LineSpacing::new().before(before).after(after);
    file.default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri"))
        .default_size(21)
        .add_style(style("Normal", "Normal", 21).line_spacing(spaced(0, 80)))
        .add_style(style("Title", "Title", 52).bold().color(ACCENT).line_spacing(spaced(1_200, 120)))
        .add_style(style("Subtitle", "Subtitle", 34).bold().line_spacing(spaced(0, 360)))
        .add_style(
            style("Heading1", "heading 1", 32).bold().color(ACCENT).outline_lvl(0).line_spacing(spaced(360, 120)),
        )
        .add_style(style("Heading2", "heading 2", 25).bold().outline_lvl(1).line_spacing(spaced(260, 60)))
        .add_style(style("Contents", "Contents", 28).bold().line_spacing(spaced(480, 120)))
        .add_style(style("Figure", "Figure", 28).bold().line_spacing(spaced(0, 120)))
        .add_style(style("Question", "Question", 21).italic().color(SOFT).line_spacing(spaced(0, 80)))
        .add_style(style("Notes", "Notes", 21).line_spacing(spaced(0, 120)))
        .add_style(style("Why", "Why", 19).color(SOFT).line_spacing(spaced(120, 120)))
        .add_style(
            style("Item", "Item", 21)
                .indent(Some(360), Some(SpecialIndentType::Hanging(240)), None, None)
                .line_spacing(spaced(0, 40)),
        )
        .add_style(style("Cell", "Cell", 18).line_spacing(spaced(40, 40)))
}
