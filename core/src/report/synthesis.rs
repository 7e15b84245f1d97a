//! The synthesis: where the organisation stands, on one page.

use super::block::{Block, Section, Span, Square, Style, Table, plain};
use super::context::Context;
use crate::assessment::{Consequence, Prediction, Verdict, consequences, predict, readiness};
use crate::audit::Cycle;
use crate::rnq::IndicatorId;

pub(super) fn section(context: Context) -> Section {
    let messages = context.messages.report();
    let blocks = if context.is_preparation() { preparation(context) } else { audit_day(context) };
    Section {
        id: "synthesis".into(),
        title: messages.synthesis.to_owned(),
        has_own_page: context.is_preparation(),
        blocks,
    }
}

/// The verdict, a square for each indicator, and the gaps.
fn preparation(context: Context) -> Vec<Block> {
    let Context { document, messages, today, .. } = context;
    let (result, summary) = (messages.result(), messages.summary());
    let prediction = predict(document, today);
    let all: Vec<(IndicatorId, Consequence)> =
        consequences(document, today).map(|(row, consequence)| (row.id, consequence)).collect();
    let count = |wanted| all.iter().filter(|(_, it)| *it == wanted).count();
    let proved = count(Consequence::Proved);
    let mut blocks = Vec::new();
    if prediction.verdict != Verdict::NotStarted {
        let headline = (result.headline)(proved + count(Consequence::InPlace), all.len(), proved);
        let blocking = (result.blocking)(&prediction, document.profile.days_left(today));
        blocks.push(Block::text(Style::Figure, format!("{headline}. {blocking}")));
    }
    let verdict = (summary.verdict)(prediction.verdict, prediction.kind);
    let counted = (summary.counted)(prediction.majors, prediction.minors, prediction.open);
    blocks.push(Block::Paragraph(
        Style::Plain,
        vec![Span::Strong(format!("{verdict}. ")), Span::Text(format!("{counted} {}", (summary.rule)(&prediction)))],
    ));
    let square = |(id, consequence): &(IndicatorId, Consequence)| Square {
        number: id.number(),
        code: consequence.code().to_owned(),
        name: format!("{}, {}", context.indicator(*id), (result.consequence)(*consequence)),
    };
    blocks.push(Block::Band(all.iter().map(square).collect()));
    let legend = Consequence::ALL.into_iter().filter(|it| count(*it) > 0);
    let legend: Vec<String> = legend.map(|it| (result.consequences)(it, count(it))).collect();
    blocks.push(Block::text(Style::Why, legend.join(" · ")));
    if let Some(estimate) = Cycle::of(&document.profile).planned.estimate {
        let line = (messages.host().summary_length)(&(messages.numbers().days)(estimate.total));
        blocks.push(Block::text(Style::Plain, line));
    }
    blocks.extend(gaps(context, &prediction));
    blocks
}

/// The expected non-conformities, each with what comes next.
fn gaps(context: Context, prediction: &Prediction) -> Vec<Block> {
    let Context { document, messages, .. } = context;
    let plan = messages.plan();
    if prediction.findings.is_empty() {
        return Vec::new();
    }
    let rows = prediction.findings.iter().map(|finding| {
        let entry = document.entry(finding.indicator);
        let next = entry.next_action().map_or_else(String::new, |action| {
            let what = action.title_or(messages.what_if().unnamed);
            (messages.conflicts().action_line)(what, &action.who, action.due, action.state)
        });
        let (status, severity) =
            ((messages.common().status)(finding.status), (messages.rules().severity)(finding.severity));
        vec![plain(context.indicator(finding.indicator)), plain(status), plain(severity), plain(next)]
    });
    let columns = [(plan.indicator, 30), (plan.gap, 16), (plan.severity, 14), (messages.report().next_action, 40)];
    let columns = columns.into_iter().map(|(name, share)| (name.to_owned(), share)).collect();
    vec![Block::Heading(messages.summary().findings.to_owned()), Block::Table(Table { columns, rows: rows.collect() })]
}

/// How much the file holds: no verdict, and nothing that is missing.
fn audit_day(context: Context) -> Vec<Block> {
    let Context { document, messages, today, .. } = context;
    let counts = readiness(document, today, None);
    vec![Block::text(Style::Plain, (messages.report().criteria_of)(counts.applicable()))]
}
