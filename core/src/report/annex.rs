//! The annex: what does not apply, how long the audits last, and the sources.

use litemap::LiteMap;

use super::block::{Block, Section, Span, Style, Table, plain};
use super::context::Context;
use crate::assessment::RULES_SOURCE;
use crate::audit::{Cycle, Estimate};
use crate::date::Date;
use crate::document::Document;
use crate::rnq::{Applicability, Citation, Edition, INDICATORS, Indicator, Source};

pub(super) fn sections(context: Context) -> [Section; 3] {
    let messages = context.messages.report();
    let section = |id: &str, title: &str, blocks| Section {
        id: id.to_owned(),
        title: title.to_owned(),
        has_own_page: false,
        blocks,
    };
    [
        section("excluded", messages.excluded, vec![excluded(context)]),
        section("days", messages.days, days(context)),
        section("sources", messages.sources, sources(context)),
    ]
}

/// The indicators that do not apply, each with its reason.
fn excluded(context: Context) -> Block {
    let Context { document, messages, today, .. } = context;
    let reasons = INDICATORS.iter().filter_map(|row| match document.profile.applicability(row, today) {
        Applicability::Excluded(reason) => Some((row.id, reason)),
        Applicability::Applies(_) => None,
    });
    let items: Vec<_> = reasons
        .map(|(id, reason)| {
            let (name, colon) = (context.indicator(id), messages.common().colon);
            plain(format!("{name}{colon} {}", (messages.rules().excluded)(reason)))
        })
        .collect();
    if items.is_empty() { Block::List(vec![plain(messages.report().none_excluded)]) } else { Block::List(items) }
}

/// The duration of each audit of the cycle, with its calculation.
fn days(context: Context) -> Vec<Block> {
    let audit = context.messages.audit();
    let cycle = Cycle::of(&context.document.profile);
    cycle
        .steps()
        .flat_map(|step| {
            let calculation = match &step.estimate {
                Some(estimate) => calculation(context, estimate),
                None => Block::text(Style::Plain, audit.unknown),
            };
            [Block::Heading((audit.kind)(step.kind).to_owned()), calculation]
        })
        .collect()
}

/// The lines of a calculation, each with its source, and their sum.
fn calculation(context: Context, estimate: &Estimate) -> Block {
    let messages = context.messages;
    let (audit, days) = (messages.audit(), messages.numbers().days);
    let mut rows: Vec<_> = estimate
        .trace
        .iter()
        .map(|line| {
            let confidence = (messages.rules().confidence)(line.citation.confidence);
            let doubt = (audit.part_doubt)(line.part, line.citation.confidence);
            let doubt = doubt.map_or_else(String::new, |doubt| format!(". {doubt}"));
            let source = (messages.rules().source)(line.citation.source);
            vec![
                plain((audit.part_name)(line.part)),
                plain(days(line.length)),
                plain(format!("{source}, {confidence}{doubt}")),
            ]
        })
        .collect();
    rows.push(vec![vec![Span::Strong(audit.total.to_owned())], vec![Span::Strong(days(estimate.total))], plain("")]);
    let columns = [(audit.part, 42), (audit.adds, 18), (audit.reference, 40)];
    Block::Table(Table { columns: columns.map(|(name, share)| (name.to_owned(), share)).into(), rows })
}

/// Every source that the report uses, once, with its lowest confidence.
fn sources(context: Context) -> Vec<Block> {
    let (messages, rules) = (context.messages.report(), context.messages.rules());
    let items = sources_used(context.document, context.today).into_iter().map(|(source, citation)| {
        let name = (rules.source)(source).to_owned();
        let name = match source.url() {
            Some(url) => Span::Link { text: name, url: url.to_owned() },
            None => Span::Text(name),
        };
        let read = format!(" {}, {}", (rules.read_on)(citation), (rules.confidence)(citation.confidence));
        vec![name, Span::Text(read)]
    });
    vec![Block::text(Style::Why, messages.sources_why), Block::List(items.collect())]
}

fn sources_used(document: &Document, today: Date) -> LiteMap<Source, Citation> {
    let profile = &document.profile;
    let cycle = Cycle::of(profile);
    let of_indicators =
        profile.applicable(today).flat_map(|row| [row.citation, row.grading_citation, row.change_citation]);
    let of_days = cycle.steps().flat_map(|step| step.estimate.iter().flat_map(|estimate| &estimate.trace));
    let of_days = of_days.map(|line| line.citation);
    let is_adapted = profile.applicable(today).any(|row| profile.process_only(row));
    let adapted = is_adapted.then(|| Indicator::adapted_citation(profile.edition(today)));
    let mut sources: LiteMap<Source, Citation> = LiteMap::new();
    let all = [Edition::CHANGEOVER_SOURCE, RULES_SOURCE].into_iter().chain(of_indicators).chain(adapted).chain(of_days);
    for citation in all {
        if sources.get(&citation.source).is_none_or(|known| citation.confidence < known.confidence) {
            sources.insert(citation.source, citation);
        }
    }
    sources
}
