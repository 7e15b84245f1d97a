//! Draws the blocks of a report.

use jalon_core::report::{Block, Report, Section, Span, Square, Style, Table};
use jalon_core::rnq::IndicatorId;
use yew::prelude::*;

use crate::browser::dom;
use crate::components::host_tip::host_tip;
use crate::context::Ui;

/// The sections of a report.
pub(super) fn sections(ui: &Ui, report: &Report) -> Html {
    html! {
        for section in &report.sections {
            { draw_section(ui, section) }
        }
    }
}

/// The name of the heading of a section.
fn anchor(id: &str) -> String {
    format!("report-{id}")
}

/// An event handler that goes to a section inside `root`.
pub(super) fn onscroll(ui: &Ui, root: &NodeRef, id: &str) -> Callback<MouseEvent> {
    let (root, target) = (root.clone(), ui.id(anchor(id)));
    Callback::from(move |_| dom::go_to(root.cast().as_ref(), &target, None))
}

fn draw_section(ui: &Ui, section: &Section) -> Html {
    // A heading and what follows it up to the next one stay together as far as a page
    // allows.
    let mut groups: Vec<&[Block]> = Vec::new();
    let mut start = 0;
    for (position, block) in section.blocks.iter().enumerate() {
        if matches!(block, Block::Heading(_)) && position > start {
            groups.push(section.blocks.get(start..position).unwrap_or_default());
            start = position;
        }
    }
    groups.push(section.blocks.get(start..).unwrap_or_default());
    html! {
        <section class={classes!("part", section.has_own_page.then_some("own-page"))} key={section.id.clone()}>
            <@{ui.tag(3)} id={ui.id(anchor(&section.id))} tabindex="-1">{ section.title.clone() }</@>
            for (position, group) in groups.into_iter().enumerate() {
                { draw_group(ui, position, group, &section.title) }
            }
        </section>
    }
}

/// A heading with what follows it, or what stands before the first one.
fn draw_group(ui: &Ui, position: usize, group: &[Block], title: &str) -> Html {
    let heading = group.first().and_then(|block| match block {
        Block::Heading(heading) => Some(heading.as_str()),
        _ => None,
    });
    html! {
        <div class={classes!("printed", heading.map(|_| "together"))} key={position}>
            for block in group {
                { draw_block(ui, block, heading.unwrap_or(title)) }
            }
        </div>
    }
}

/// A block. `name` is what a table is about.
fn draw_block(ui: &Ui, block: &Block, name: &str) -> Html {
    match block {
        Block::Heading(text) => ui.heading(4, text.clone()),
        Block::Paragraph(style, spans) => {
            let class = match style {
                Style::Plain => "",
                Style::Label => "label",
                Style::Figure => "figure",
                Style::Question => "question",
                Style::Notes => "notes",
                Style::Why => "why",
            };
            html! { <p {class}>{ draw_spans(spans) }</p> }
        }
        Block::List(items) => html! {
            <ul>
                for (position, item) in items.iter().enumerate() {
                    <li key={position}>{ draw_spans(item) }</li>
                }
            </ul>
        },
        Block::Table(table) => draw_table(table, name),
        Block::Band(squares) => html! {
            <ol class="squares">
                for square in squares {
                    { draw_square(square) }
                }
            </ol>
        },
        Block::Remarks(label) => html! { <p class="remarks">{ label.clone() }</p> },
        Block::HostTip(number) => {
            IndicatorId::from_number((*number).into()).map(|id| host_tip(ui, id)).unwrap_or_default()
        }
    }
}

fn draw_spans(spans: &[Span]) -> Html {
    let draw = |span: &Span| match span {
        Span::Text(text) => html! { { text.clone() } },
        Span::Strong(text) => html! { <strong>{ text.clone() }</strong> },
        Span::Link { text, url } => {
            // On paper the address follows, unless it is there already.
            let class = (text == url).then_some("address");
            html! { <a {class} href={url.clone()} target="_blank" rel="noopener noreferrer">{ text.clone() }</a> }
        }
    };
    spans.iter().map(draw).collect()
}

/// A table. On a narrow screen its cells are stacked, and the roles keep it a table for
/// screen readers.
fn draw_table(table: &Table, name: &str) -> Html {
    html! {
        <table class="report-table" role="table" aria-label={name.to_owned()}>
            <colgroup>
                for (position, (_, share)) in table.columns.iter().enumerate() {
                    <col key={position} width={format!("{share}%")} />
                }
            </colgroup>
            <thead role="rowgroup">
                <tr role="row">
                    for (position, (heading, _)) in table.columns.iter().enumerate() {
                        <th key={position} scope="col" role="columnheader">{ heading.clone() }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for (position, row) in table.rows.iter().enumerate() {
                    <tr key={position} role="row">
                        for (position, (cell, (heading, _))) in row.iter().zip(&table.columns).enumerate() {
                            if position == 0 {
                                <th key={position} scope="row" role="rowheader">{ draw_spans(cell) }</th>
                            } else {
                                <td key={position} role="cell" data-label={heading.clone()}>{ draw_spans(cell) }</td>
                            }
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn draw_square(square: &Square) -> Html {
    html! {
        <li key={square.number}>
            <span class={classes!("square", square.code.clone())} title={square.name.clone()}>
                { square.number }<span class="unseen">{ format!(" {}", square.name) }</span>
            </span>
        </li>
    }
}
