//! The preparation document: what is printed, and read from during the audit.

mod annex;
mod indicator;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ui;
use super::request::name_field;
use super::state::Dispatch;
use crate::assessment::{predict, readiness};
use crate::browser::page;
use crate::date::Date;
use crate::document::Document;
use crate::profile::Profile;
use crate::rnq::Criterion;

/// The document, with what is needed to print it.
pub(crate) fn paper_screen(ui: &Ui, document: &Rc<Document>, today: Date, dispatch: &Dispatch) -> Html {
    let words = &ui.words.paper;
    html! {
        <div class="paper-screen" key="paper">
            <div class="card paper-tools">
                { ui.landmark(1, "title", "", words.title) }
                <p class="lead">{ words.lead }</p>
                { name_field(ui, document, dispatch) }
                <div class="actions">
                    <button type="button" class="primary" onclick={Callback::from(|_: MouseEvent| page::print())}>{ words.print }</button>
                    <p class="why">{ words.print_why }</p>
                </div>
            </div>
            <article class="paper" aria-label={words.heading}>
                { cover(ui, &document.profile, today) }
                { standing(ui, document, today) }
                for criterion in document.profile.criteria(today) {
                    { criterion_section(ui, document, today, criterion) }
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
            <p><strong>{ (summary.verdict)(prediction.verdict) }</strong>{ ". " }{ (summary.counted)(prediction.majors, prediction.minors, prediction.open) }</p>
            <p>{ (summary.rule)(prediction.verdict, prediction.kind) }</p>
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

fn criterion_section(ui: &Ui, document: &Document, today: Date, criterion: Criterion) -> Html {
    let rows = document.profile.applicable(today).filter(|row| row.criterion == criterion);
    html! {
        <section class="criterion" key={criterion.number()}>
            { ui.heading(3, (ui.words.diagnostic.criterion)(criterion.number(), (ui.words.criterion)(criterion).title)) }
            for row in rows {
                { indicator::indicator(ui, document, today, row) }
            }
        </section>
    }
}
