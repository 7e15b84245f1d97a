//! The document as a page: a report that any browser and any phone opens, without a
//! script, with the document inside, which [`read_file`](crate::document::read_file)
//! finds.

use super::results::document_json;
use crate::document::{Document, PAGE_END, PAGE_START};
use crate::language::Language;
use crate::now::Now;
use crate::report::{Block, Report, ReportKind, Section, Span, Style, Table, report};

const STYLES: &str = "\
:root{color-scheme:light}body{max-width:52rem;margin:0 auto;padding:1rem;color:#1c2422;background:#fff;font:16px/1.5 system-ui,sans-serif}\
h1{margin:2rem 0 0;color:#0b6b5d}h2{margin:2.2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid #0b6b5d;color:#0b6b5d}h3{margin:1.4rem 0 .3rem}\
p{margin:.3rem 0}a{color:#0b6b5d;overflow-wrap:anywhere}.name,.figure{font-size:1.3rem;font-weight:650}.why{color:#52605c;font-size:.92rem}\
.question{color:#52605c;font-style:italic}.notes{white-space:pre-wrap}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;margin:1rem 0}\
dt,dd{margin:0;padding:.25rem 0;border-bottom:1px solid #d9d8d0}dt{color:#52605c}nav ol{padding:0;list-style:none}.wide{overflow-x:auto}\
table{width:100%;min-width:34rem;border-collapse:collapse;font-size:.92rem}th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid #d9d8d0;text-align:start;vertical-align:top}\
th{color:#52605c}.band{display:flex;flex-wrap:wrap;gap:.3rem;padding:0;list-style:none}.band li{min-width:2rem;padding:.3rem;border:1px solid #7d8884;border-radius:5px;text-align:center;print-color-adjust:exact}\
.band .proved{background:#1c7a45;color:#fff}.band .in_place{background:#e6f4eb}.band .minor{background:#fdf3e1}.band .blocking{background:#b3261e;color:#fff}\
@media print{body{padding:0;font-size:10.5pt}table{min-width:0}h2,h3{break-after:avoid}tr{break-inside:avoid}}";

/// The page in this language.
pub fn document_page(document: &Document, language: Language, now: Now) -> String {
    let report = report(document, ReportKind::Preparation, language, now.today);
    let mut page = String::from("<!doctype html>\n");
    page.push_str(&format!("<html lang=\"{}\">\n<meta charset=\"utf-8\">\n", report.language));
    page.push_str("<meta name=\"viewport\" content=\"width=device-width\">\n");
    // Nothing in it can run or ask for anything, whatever a text holds.
    page.push_str(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    page.push_str(&format!("<title>{}</title>\n", escape(&format!("{} · {}", report.organisation, report.title))));
    page.push_str(&format!("<style>{STYLES}</style>\n"));
    cover(&mut page, &report);
    page.push_str(&format!("<p class=\"why\">{}</p>\n", escape(language.messages().report().page_why)));
    for part in &report.sections {
        section(&mut page, part);
    }
    page.push_str(PAGE_START);
    page.push_str(&escape(&document_json(document, language, now)));
    page.push_str(PAGE_END);
    page.push('\n');
    page
}

fn cover(page: &mut String, report: &Report) {
    page.push_str(&format!(
        "<h1>{}</h1>\n<p class=\"name\">{}</p>\n<dl>\n",
        escape(&report.title),
        escape(&report.organisation)
    ));
    for (name, value) in &report.cover {
        page.push_str(&format!("<dt>{}</dt><dd>{}</dd>\n", escape(name), escape(value)));
    }
    page.push_str(&format!(
        "</dl>\n<p class=\"why\">{}</p>\n<nav>\n<h2>{}</h2>\n<ol>\n",
        escape(&report.caution),
        escape(&report.contents)
    ));
    for section in &report.sections {
        page.push_str(&format!("<li><a href=\"#{}\">{}</a></li>\n", section.id, escape(&section.title)));
    }
    page.push_str("</ol>\n</nav>\n");
}

fn section(page: &mut String, section: &Section) {
    page.push_str(&format!("<h2 id=\"{}\">{}</h2>\n", section.id, escape(&section.title)));
    for part in &section.blocks {
        block(page, part);
    }
}

fn block(page: &mut String, block: &Block) {
    match block {
        Block::Heading(text) => page.push_str(&format!("<h3>{}</h3>\n", escape(text))),
        Block::Paragraph(style, spans) => {
            let class = match style {
                Style::Plain | Style::Label => "",
                Style::Figure => " class=\"figure\"",
                Style::Question => " class=\"question\"",
                Style::Notes => " class=\"notes\"",
                Style::Why => " class=\"why\"",
            };
            page.push_str(&format!("<p{class}>{}</p>\n", inline(spans)));
        }
        Block::List(items) => {
            page.push_str("<ul>\n");
            for item in items {
                page.push_str(&format!("<li>{}</li>\n", inline(item)));
            }
            page.push_str("</ul>\n");
        }
        Block::Table(table) => table_of(page, table),
        Block::Band(squares) => {
            page.push_str("<ol class=\"band\">\n");
            for square in squares {
                let (code, name, number) = (&square.code, escape(&square.name), square.number);
                page.push_str(&format!("<li class=\"{code}\" title=\"{name}\">{number}</li>\n"));
            }
            page.push_str("</ol>\n");
        }
        // Room for a pen, and what the host's page says, have no place here.
        Block::Remarks(_) | Block::HostTip(_) => {}
    }
}

fn table_of(page: &mut String, table: &Table) {
    page.push_str("<div class=\"wide\"><table>\n<thead><tr>");
    for (heading, _) in &table.columns {
        page.push_str(&format!("<th scope=\"col\">{}</th>", escape(heading)));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        page.push_str("<tr>");
        for cell in row {
            page.push_str(&format!("<td>{}</td>", inline(cell)));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table></div>\n");
}

fn inline(spans: &[Span]) -> String {
    let of = |span: &Span| match span {
        Span::Text(text) => escape(text),
        Span::Strong(text) => format!("<strong>{}</strong>", escape(text)),
        Span::Link { text, url } => {
            format!("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", escape(url), escape(text))
        }
    };
    spans.iter().map(of).collect()
}

/// The text as HTML, in which nothing of it is markup.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
