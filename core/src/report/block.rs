//! What a report is made of: headings, paragraphs, lists and tables, without a layout.
//! Each way to show it, on screen, as a page or as a Word file, draws the same blocks.

use serde::{Deserialize, Serialize};

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// Its title.
    pub title: String,
    /// The organisation whose report it is.
    pub organisation: String,
    /// The lines of the cover: a name and a value each.
    pub cover: Vec<(String, String)>,
    /// What the report is not.
    pub caution: String,
    /// The heading of the list of sections.
    pub contents: String,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A section of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its name within the report, in ASCII letters and digits, for links to it.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Whether it fills a page of its own on paper.
    pub has_own_page: bool,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading below that of the section.
    Heading(String),
    /// A paragraph.
    Paragraph(Style, Vec<Span>),
    /// A list of items.
    List(Vec<Vec<Span>>),
    /// A table.
    Table(Table),
    /// A square for each indicator, by its consequence.
    Band(Vec<Square>),
    /// Room for remarks by hand, with their label.
    Remarks(String),
    /// The host's own line for the indicator of this number, where there is a host.
    HostTip(u8),
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// Our words.
    Plain,
    /// The label of what follows.
    Label,
    /// The figure or the sentence that counts.
    Figure,
    /// The question of an indicator.
    Question,
    /// The visitor's words, which keep their line ends.
    Notes,
    /// An explanation, less prominent.
    Why,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// Text.
    Text(String),
    /// Emphasised text.
    Strong(String),
    /// A link.
    Link {
        /// What it says.
        text: String,
        /// Its address, of which the scheme is `http` or `https`.
        url: String,
    },
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The heading of each column, with its share of the width in percent.
    pub columns: Vec<(String, u8)>,
    /// The cells of each row, in the order of the columns.
    pub rows: Vec<Vec<Vec<Span>>>,
}

/// An indicator in the band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Square {
    /// The number of the indicator.
    pub number: u8,
    /// The code of its consequence.
    pub code: String,
    /// Its title and its consequence, for those who do not see it.
    pub name: String,
}

impl Block {
    /// A paragraph of one text.
    pub(super) fn text(style: Style, text: impl Into<String>) -> Self {
        Self::Paragraph(style, vec![Span::Text(text.into())])
    }

    /// A label above what it names.
    pub(super) fn label(text: &str) -> Self {
        Self::Paragraph(Style::Label, vec![Span::Strong(text.to_owned())])
    }
}

/// A cell, or an item, of one text.
pub(super) fn plain(text: impl Into<String>) -> Vec<Span> {
    vec![Span::Text(text.into())]
}
