//! The report: a document to print or to carry as a file, for the preparation or for the
//! audit day.

mod blocks;
mod identity;

use std::rc::Rc;

use blocks::sections;
use identity::identity;
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::report::{Report as Content, ReportKind, filled, report};
use jalon_core::session::{Export, Msg};
use yew::prelude::*;

use crate::components::fields::radios;
use crate::components::host_logo::host_logo;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

#[derive(Properties, PartialEq)]
pub(crate) struct ReportProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The report, with a selector for its kind and the ways to take it along.
#[function_component]
pub(crate) fn Report(props: &ReportProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.report();
    let (document, today) = (&props.document, props.today);
    let kind = use_state(ReportKind::default);
    let onkind = {
        let kind = kind.clone();
        Callback::from(move |position| kind.set(ReportKind::ALL.get(position).copied().unwrap_or_default()))
    };
    let root = use_node_ref();
    // As it was at first: the fold must not close while the name is typed.
    let lacks_name = use_memo((), |()| document.profile.name.is_empty());
    let chosen = ReportKind::ALL.iter().position(|other| *other == *kind);
    let (written, applicable) = filled(document, today);
    let content = report(document, *kind, ui.language, today);
    html! {
        <div class="paper-screen" ref={root.clone()}>
            <div class="card paper-tools">
                { ui.landmark(1, "title", "", messages.title) }
                <p class="lead">{ messages.lead }</p>
                { radios(ui, "paper-reader", messages.version, messages.version_why, &messages.kinds, chosen, &onkind) }
                if *kind == ReportKind::AuditDay {
                    <p class="note" role="status">{ (messages.filled)(written, applicable) }</p>
                }
                { identity(ui, document, *lacks_name, &props.dispatch) }
                <div class="actions">
                    <button type="button" class="primary" onclick={props.dispatch.on(Msg::Print)}>{ messages.print }</button>
                    <p class="why">{ messages.print_why }</p>
                </div>
                { files(ui, *kind, &props.dispatch) }
            </div>
            <article class="paper" aria-label={content.title.clone()}>
                { cover(ui, &content) }
                { contents(ui, &root, &content) }
                { sections(ui, &content) }
            </article>
        </div>
    }
}

/// The files to take along.
fn files(ui: &Ui, kind: ReportKind, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.report();
    let word = if kind == ReportKind::AuditDay { Export::AUDIT_REPORT } else { Export::REPORT };
    let rows = [
        (word, messages.word, messages.word_why),
        (Export::WORKBOOK, messages.spreadsheet, messages.spreadsheet_why),
        (Export::PAGE, messages.page, messages.page_label_why),
    ];
    html! {
        for (export, name, why) in rows {
            <div class="actions" key={name}>
                <button type="button" onclick={dispatch.on(Msg::Export(export))}>{ name }</button>
                <p class="why">{ why }</p>
            </div>
        }
    }
}

/// The cover: the organisation, the audit, the edition and the date.
fn cover(ui: &Ui, content: &Content) -> Html {
    html! {
        <header class="cover">
            { host_logo(ui) }
            { ui.heading(2, content.title.clone()) }
            <p class="figure">{ content.organisation.clone() }</p>
            <dl>
                for (position, (name, value)) in content.cover.iter().enumerate() {
                    <div key={position}><dt>{ name.clone() }</dt><dd>{ value.clone() }</dd></div>
                }
            </dl>
            <p class="why">{ content.caution.clone() }</p>
        </header>
    }
}

/// The sections, each as a link. On the standalone page an address is a place of the
/// widget, so the link scrolls by itself.
fn contents(ui: &Ui, root: &NodeRef, content: &Content) -> Html {
    html! {
        <nav class="contents" aria-label={content.contents.clone()}>
            { ui.heading(3, content.contents.clone()) }
            <ol>
                for section in &content.sections {
                    <li key={section.id.clone()}>
                        <button type="button" class="link" onclick={blocks::onscroll(ui, root, &section.id)}>{ section.title.clone() }</button>
                    </li>
                }
            </ol>
        </nav>
    }
}
