//! The end of the preparation document: what does not apply and why, how long
//! the audits last, and where the rules come from.

use litemap::LiteMap;
use yew::prelude::*;

use crate::assessment::RULES_BASIS;
use crate::audit::Cycle;
use crate::date::Date;
use crate::document::Document;
use crate::profile::Profile;
use crate::rnq::{Applicability, Basis, Edition, INDICATORS, Indicator, Source};
use crate::ui::context::Ui;
use crate::ui::trace::trace_rows;

/// What does not apply, each with its reason.
pub(super) fn excluded(ui: &Ui, profile: &Profile, today: Date) -> Html {
    let words = &ui.words.paper;
    let excluded: Vec<_> = INDICATORS
        .iter()
        .filter_map(|row| match profile.applicability(row, today) {
            Applicability::Excluded(missing) => Some((row.id, missing)),
            Applicability::Applies(_) => None,
        })
        .collect();
    html! {
        <section>
            { ui.heading(3, words.excluded) }
            if excluded.is_empty() {
                <p>{ words.none_excluded }</p>
            }
            <ul>
                for (id, missing) in excluded {
                    <li key={id.number()}>
                        { (ui.words.plan.row)(id.number(), (ui.words.indicator)(id).title) }{ ui.words.common.colon }{ " " }
                        { (ui.words.rules.excluded)(missing) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// The length of each audit, with its sum.
pub(super) fn days(ui: &Ui, profile: &Profile) -> Html {
    let (words, audit) = (&ui.words.paper, &ui.words.audit);
    let cycle = Cycle::of(profile);
    html! {
        <section>
            { ui.heading(3, words.days) }
            for step in cycle.steps() {
                <div key={step.kind.code()} class="together">
                    { ui.heading(4, (audit.kind)(step.kind)) }
                    if let Some(estimate) = &step.estimate {
                        { trace_rows(ui, estimate) }
                    } else {
                        <p>{ audit.unknown }</p>
                    }
                </div>
            }
        </section>
    }
}

/// Every source that the document draws on, once, with its least certainty.
pub(super) fn sources(ui: &Ui, document: &Document, today: Date) -> Html {
    let words = &ui.words.paper;
    let sources = drawn_on(document, today);
    html! {
        <section>
            { ui.heading(3, words.sources) }
            <p>{ words.sources_why }</p>
            <ul class="sources">
                for (source, basis) in sources {
                    <li key={source.code()}>
                        if let Some(url) = source.url() {
                            <a href={url} target="_blank" rel="noopener noreferrer">{ (ui.words.rules.source)(source) }</a>
                        } else {
                            { (ui.words.rules.source)(source) }
                        }
                        { " " }{ (ui.words.rules.read_on)(basis) }{ ", " }{ (ui.words.rules.confidence)(basis.confidence) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn drawn_on(document: &Document, today: Date) -> LiteMap<Source, Basis> {
    let profile = &document.profile;
    let cycle = Cycle::of(profile);
    let of_indicators = profile.applicable(today).flat_map(|row| [row.basis, row.grading_basis, row.change_basis]);
    let of_days = cycle.steps().flat_map(|step| step.estimate.iter().flat_map(|estimate| &estimate.trace));
    let of_days: Vec<Basis> = of_days.map(|line| line.basis).collect();
    let adapted = profile.applicable(today).any(|row| profile.process_only(row));
    let adapted = adapted.then(|| Indicator::adapted_basis(profile.edition(today)));
    let of_days = adapted.into_iter().chain(of_days);
    let mut sources: LiteMap<Source, Basis> = LiteMap::new();
    for basis in [Edition::CHANGEOVER_BASIS, RULES_BASIS].into_iter().chain(of_indicators).chain(of_days) {
        if sources.get(&basis.source).is_none_or(|known| basis.confidence < known.confidence) {
            sources.insert(basis.source, basis);
        }
    }
    sources
}
