//! The report: a document to print, for the preparation or for the audit day.

mod annex;
mod indicator;
mod kind;

use std::rc::Rc;

use kind::ReportKind;
use yew::prelude::*;

use crate::components::fields::radios;
use crate::components::host_logo::host_logo;
use crate::components::name_field::name_field;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::profile::Profile;
use jalon_core::rnq::Criterion;
use jalon_core::session::{Derived, Msg};

#[derive(Properties, PartialEq)]
pub(crate) struct ReportProps {
    pub(crate) document: Rc<Document>,
    pub(crate) derived: Rc<Derived>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The report, with a selector for its kind and a print button.
#[function_component]
pub(crate) fn Report(props: &ReportProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.report();
    let (document, today) = (&props.document, props.today);
    let kind = use_state(|| ReportKind::Preparation);
    let onkind = {
        let kind = kind.clone();
        Callback::from(move |position| {
            kind.set(if position == 0 { ReportKind::Preparation } else { ReportKind::AuditDay });
        })
    };
    html! {
        <div class="paper-screen">
            <div class="card paper-tools">
                { ui.landmark(1, "title", "", messages.title) }
                <p class="lead">{ messages.lead }</p>
                { name_field(ui, document, &props.dispatch) }
                { radios(ui, "paper-reader", messages.version, messages.version_why, &messages.snapshots, Some(usize::from(*kind == ReportKind::AuditDay)), &onkind) }
                <div class="actions">
                    <button type="button" class="primary" onclick={props.dispatch.on(Msg::Print)}>{ messages.print }</button>
                    <p class="why">{ messages.print_why }</p>
                </div>
            </div>
            <article class="paper" aria-label={messages.heading}>
                { cover(ui, &document.profile, today) }
                if *kind == ReportKind::Preparation {
                    { summary(ui, &props.derived) }
                }
                for (criterion, _) in props.derived.by_criterion.iter().copied() {
                    { criterion_section(ui, document, today, criterion, *kind) }
                }
                { annex::excluded(ui, &document.profile, today) }
                { annex::days(ui, &document.profile) }
                { annex::sources(ui, document, today) }
            </article>
        </div>
    }
}

/// The cover: the organisation, the audit, the edition and the date.
fn cover(ui: &Ui, profile: &Profile, today: Date) -> Html {
    let messages = ui.messages.report();
    let date = ui.messages.numbers().date;
    let name =
        if profile.name.trim().is_empty() { messages.no_name.into() } else { AttrValue::from(profile.name.clone()) };
    let categories: Vec<&str> = profile.categories.iter().map(ui.messages.organisation().category).collect();
    let lines = [
        (messages.scope, categories.join(", ")),
        (messages.audit, (messages.audit_on)(profile.audit_kind(), profile.planned_date)),
        (messages.edition, (messages.edition_name)(profile.edition(today)).to_owned()),
        (messages.made_on, date(today)),
    ];
    html! {
        <header class="cover">
            { host_logo(ui) }
            { ui.heading(2, messages.heading) }
            <p class="figure">{ name }</p>
            <dl>
                for (name, value) in lines {
                    <div key={name}><dt>{ name }</dt><dd>{ value }</dd></div>
                }
            </dl>
            <p class="why">{ messages.caution }</p>
        </header>
    }
}

/// The verdict, and the counts by criterion.
fn summary(ui: &Ui, derived: &Derived) -> Html {
    let (messages, summary) = (ui.messages.report(), ui.messages.summary());
    let prediction = &derived.prediction;
    html! {
        <section class="stand">
            { ui.heading(3, messages.where_we_stand) }
            <p><strong>{ (summary.verdict)(prediction.verdict, prediction.kind) }</strong>{ ". " }{ (summary.counted)(prediction.majors, prediction.minors, prediction.open) }</p>
            <p>{ (summary.rule)(prediction) }</p>
            <ul>
                for (criterion, counts) in derived.by_criterion.iter().copied() {
                    <li key={criterion.number()}>
                        { (ui.messages.diagnostic().criterion)(criterion.number(), ui.messages.criterion(criterion).title) }
                        { ui.messages.common().colon }{ " " }
                        { (summary.counts)(counts) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn criterion_section(ui: &Ui, document: &Document, today: Date, criterion: Criterion, kind: ReportKind) -> Html {
    let rows = document.profile.applicable(today).filter(|row| row.criterion == criterion);
    html! {
        <section class="criterion" key={criterion.number()}>
            { ui.heading(3, (ui.messages.diagnostic().criterion)(criterion.number(), ui.messages.criterion(criterion).title)) }
            for row in rows {
                { indicator::indicator(ui, document, today, row, kind) }
            }
        </section>
    }
}
