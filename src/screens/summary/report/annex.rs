//! The annex of the report: the indicators that do not apply, the audit
//! durations, and the sources of the rules.

use litemap::LiteMap;
use yew::prelude::*;

use crate::components::trace::trace_rows;
use crate::context::Ui;
use jalon_core::assessment::RULES_SOURCE;
use jalon_core::audit::Cycle;
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::profile::Profile;
use jalon_core::rnq::{Applicability, Citation, Edition, INDICATORS, Indicator, Source};

/// The indicators that do not apply, each with its reason.
pub(super) fn excluded(ui: &Ui, profile: &Profile, today: Date) -> Html {
    let messages = ui.messages.report();
    let excluded: Vec<_> = INDICATORS
        .iter()
        .filter_map(|row| match profile.applicability(row, today) {
            Applicability::Excluded(missing) => Some((row.id, missing)),
            Applicability::Applies(_) => None,
        })
        .collect();
    html! {
        <section>
            { ui.heading(3, messages.excluded) }
            if excluded.is_empty() {
                <p>{ messages.none_excluded }</p>
            }
            <ul>
                for (id, missing) in excluded {
                    <li key={id.number()}>
                        { (ui.messages.plan().row)(id.number(), ui.messages.indicator(id).title) }{ ui.messages.common().colon }{ " " }
                        { (ui.messages.rules().excluded)(missing) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// The duration of each audit, with its calculation.
pub(super) fn days(ui: &Ui, profile: &Profile) -> Html {
    let (messages, audit) = (ui.messages.report(), ui.messages.audit());
    let cycle = Cycle::of(profile);
    html! {
        <section>
            { ui.heading(3, messages.days) }
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

/// Every source that the report uses, once, with its lowest confidence.
pub(super) fn sources(ui: &Ui, document: &Document, today: Date) -> Html {
    let messages = ui.messages.report();
    let sources = sources_used(document, today);
    html! {
        <section>
            { ui.heading(3, messages.sources) }
            <p>{ messages.sources_why }</p>
            <ul class="sources">
                for (source, citation) in sources {
                    <li key={source.code()}>
                        if let Some(url) = source.url() {
                            <a href={url} target="_blank" rel="noopener noreferrer">{ (ui.messages.rules().source)(source) }</a>
                        } else {
                            { (ui.messages.rules().source)(source) }
                        }
                        { " " }{ (ui.messages.rules().read_on)(citation) }{ ", " }{ (ui.messages.rules().confidence)(citation.confidence) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn sources_used(document: &Document, today: Date) -> LiteMap<Source, Citation> {
    let profile = &document.profile;
    let cycle = Cycle::of(profile);
    let indicator_citations =
        profile.applicable(today).flat_map(|row| [row.citation, row.grading_citation, row.change_citation]);
    let of_days = cycle.steps().flat_map(|step| step.estimate.iter().flat_map(|estimate| &estimate.trace));
    let of_days: Vec<Citation> = of_days.map(|line| line.citation).collect();
    let adapted = profile.applicable(today).any(|row| profile.process_only(row));
    let adapted = adapted.then(|| Indicator::adapted_citation(profile.edition(today)));
    let of_days = adapted.into_iter().chain(of_days);
    let mut sources: LiteMap<Source, Citation> = LiteMap::new();
    for citation in [Edition::CHANGEOVER_SOURCE, RULES_SOURCE].into_iter().chain(indicator_citations).chain(of_days) {
        if sources.get(&citation.source).is_none_or(|known| citation.confidence < known.confidence) {
            sources.insert(citation.source, citation);
        }
    }
    sources
}
