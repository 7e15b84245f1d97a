//! The files, read back by readers that are not their writers.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use jalon_core::date::Date;
use jalon_core::document::{Document, read};
use jalon_core::language::Language;
use jalon_core::report::{Block, ReportKind, Span, report};
use jalon_core::workbook::{Cell, workbook};
use jalon_office::{write_spreadsheet, write_word};

fn today() -> Date {
    Date::parse("2026-11-27").unwrap()
}

fn filled() -> Document {
    read(include_str!("../../tests/exports/version-3.json"), today()).unwrap().document
}

/// The text of every paragraph of the Word file, in order.
fn words(bytes: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name("t") || node.tag_name().name() == "t");
    texts.filter_map(|node| node.text()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_word_file_holds_every_text_of_the_report() {
    for language in Language::ALL {
        language.mark_loaded();
        for kind in ReportKind::ALL {
            let report = report(&filled(), kind, language, today());
            let words = words(write_word(&report).unwrap());
            let has = |text: &str| text.split('\n').all(|line| words.contains(line));
            for section in &report.sections {
                assert!(has(&section.title), "{}", section.title);
                for block in &section.blocks {
                    let spans: Vec<&Span> = match block {
                        Block::Paragraph(_, spans) => spans.iter().collect(),
                        Block::List(items) => items.iter().flatten().collect(),
                        Block::Table(table) => table.rows.iter().flatten().flatten().collect(),
                        _ => Vec::new(),
                    };
                    for span in spans {
                        let (Span::Text(text) | Span::Strong(text) | Span::Link { text, .. }) = span;
                        assert!(has(text), "{text}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_spreadsheet_holds_every_cell_as_what_it_is() {
    for language in Language::ALL {
        language.mark_loaded();
        let expected = workbook(&filled(), language, today());
        let mut found: Xlsx<_> = open_workbook_from_rs(Cursor::new(write_spreadsheet(&expected).unwrap())).unwrap();
        assert_eq!(found.sheet_names(), expected.sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>());
        for sheet in &expected.sheets {
            let range = found.worksheet_range(&sheet.name).unwrap();
            for (row, cells) in sheet.rows.iter().enumerate() {
                for (column, cell) in cells.iter().enumerate() {
                    let value = range.get((row + 1, column)).unwrap_or(&Data::Empty);
                    let is_same = match (cell, value) {
                        (Cell::Empty, Data::Empty) => true,
                        (Cell::Empty, Data::String(text)) => text.is_empty(),
                        (
                            Cell::Text(text)
                            | Cell::Heading(text)
                            | Cell::Consequence(_, text)
                            | Cell::Link { text, .. },
                            Data::String(found),
                        ) => text == found,
                        (Cell::Whole(number), Data::Float(found)) => *number as f64 == *found,
                        (Cell::HalfDays(number), Data::Float(found)) => *number as f64 / 2.0 == *found,
                        (Cell::Cents(number), Data::Float(found)) => *number as f64 / 100.0 == *found,
                        (Cell::Day(day), Data::DateTime(found)) => {
                            let (year, month, day_of_month, ..) = found.to_ymd_hms_milli();
                            format!("{year:04}-{month:02}-{day_of_month:02}") == *day
                        }
                        _ => false,
                    };
                    assert!(is_same, "{} {row}:{column}: {cell:?} became {value:?}", sheet.name);
                }
            }
            assert!(found.worksheet_formula(&sheet.name).unwrap().is_empty(), "no cell is a formula");
        }
    }
}

#[test]
fn private_notes_stay_out_of_what_leaves() {
    let document = filled();
    let private: Vec<_> = document.entries.values().map(|entry| entry.private_notes.to_string()).collect();
    let private = private.iter().find(|notes| !notes.is_empty()).unwrap().split('\n').next().unwrap();
    let for_the_audit = report(&document, ReportKind::AuditDay, Language::French, today());
    assert!(!words(write_word(&for_the_audit).unwrap()).contains(private));
    assert!(!format!("{:?}", workbook(&document, Language::French, today())).contains(private));
    let own = report(&document, ReportKind::Preparation, Language::French, today());
    assert!(words(write_word(&own).unwrap()).contains(private));
}
