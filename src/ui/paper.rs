//! The preparation document: what is printed, and read from during the audit.

mod annex;
mod indicator;

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Ui, use_ui};
use super::field::radios;
use super::request::name_field;
use super::state::{Dispatch, Msg};
use super::told::Signal;
use crate::assessment::{predict, readiness};
use crate::date::Date;
use crate::document::Document;
use crate::profile::Profile;
use crate::rnq::Criterion;

#[derive(Properties, PartialEq)]
pub(crate) struct PaperProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// Whom the document is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// The visitor, who prepares: with the verdict, gaps and actions.
    Oneself,
    /// Whoever reads from it at the audit: what is done, and the evidence.
    AtTheAudit,
}

/// The document, with what is needed to print it.
#[function_component]
pub(crate) fn Paper(props: &PaperProps) -> Html {
    let ui = &use_ui();
    let words = &ui.words.paper;
    let (document, today) = (&props.document, props.today);
    let reader = use_state(|| Reader::Oneself);
    let onreader = {
        let reader = reader.clone();
        Callback::from(move |position| reader.set(if position == 0 { Reader::Oneself } else { Reader::AtTheAudit }))
    };
    html! {
        <div class="paper-screen">
            <div class="card paper-tools">
                { ui.landmark(1, "title", "", words.title) }
                <p class="lead">{ words.lead }</p>
                { name_field(ui, document, &props.dispatch) }
                { radios(ui, "paper-reader", words.version, words.version_why, &words.versions, Some(usize::from(*reader == Reader::AtTheAudit)), &onreader) }
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch_on(&props.dispatch, || Msg::Signal(Signal::Print))}>{ words.print }</button>
                    <p class="why">{ words.print_why }</p>
                </div>
            </div>
            <article class="paper" aria-label={words.heading}>
                { cover(ui, &document.profile, today) }
                if *reader == Reader::Oneself {
                    { standing(ui, document, today) }
                }
                for criterion in document.profile.criteria(today) {
                    { criterion_section(ui, document, today, criterion, *reader) }
                }
                { annex::excluded(ui, &document.profile, today) }
                { annex::days(ui, &document.profile) }
                { annex::sources(ui, document, today) }
            </article>
        </div>
    }
}

/// The cover: whose, for what, under which edition, of when.
fn cover(ui: &Ui, profile: &Profile, today: Date) -> Html {
    let words = &ui.words.paper;
    let date = ui.words.numbers.date;
    let name =
        if profile.name.trim().is_empty() { words.no_name.into() } else { AttrValue::from(profile.name.clone()) };
    let categories: Vec<&str> = profile.categories.iter().map(ui.words.organisation.category).collect();
    let lines = [
        (words.scope, categories.join(", ")),
        (words.audit, (words.audit_on)(profile.audit_kind(), profile.planned_date)),
        (words.edition, (words.edition_name)(profile.edition(today)).to_owned()),
        (words.made_on, date(today)),
    ];
    html! {
        <header class="cover">
            { ui.heading(2, words.heading) }
            <p class="figure">{ name }</p>
            <dl>
                for (name, value) in lines {
                    <div key={name}><dt>{ name }</dt><dd>{ value }</dd></div>
                }
            </dl>
            <p class="why">{ words.caution }</p>
        </header>
    }
}

/// What the audit would conclude, and the counts by criterion.
fn standing(ui: &Ui, document: &Document, today: Date) -> Html {
    let (words, summary) = (&ui.words.paper, &ui.words.summary);
    let prediction = predict(document, today);
    html! {
        <section class="stand">
            { ui.heading(3, words.where_we_stand) }
            <p><strong>{ (summary.verdict)(prediction.verdict, prediction.kind) }</strong>{ ". " }{ (summary.counted)(prediction.majors, prediction.minors, prediction.open) }</p>
            <p>{ (summary.rule)(&prediction) }</p>
            <ul>
                for criterion in document.profile.criteria(today) {
                    <li key={criterion.number()}>
                        { (ui.words.diagnostic.criterion)(criterion.number(), (ui.words.criterion)(criterion).title) }
                        { ui.words.common.colon }{ " " }
                        { (summary.counts)(readiness(document, today, Some(criterion))) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn criterion_section(ui: &Ui, document: &Document, today: Date, criterion: Criterion, reader: Reader) -> Html {
    let rows = document.profile.applicable(today).filter(|row| row.criterion == criterion);
    html! {
        <section class="criterion" key={criterion.number()}>
            { ui.heading(3, (ui.words.diagnostic.criterion)(criterion.number(), (ui.words.criterion)(criterion).title)) }
            for row in rows {
                { indicator::indicator(ui, document, today, row, reader) }
            }
        </section>
    }
}
