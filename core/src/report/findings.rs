//! What auditors have notified, and the answer to it: in both reports, since the next
//! auditor asks for it first. Reviewers' opinions are for the preparation.

use super::block::{Block, Section, Span, Style};
use super::context::Context;
use crate::assessment::{FindingState, findings_of, past_audits};
use crate::document::{Decision, Finding, FindingDate, FindingText};
use crate::rnq::IndicatorId;
use crate::text::lower_first;

/// A section with the audits that took place; `None` where none has a finding.
pub(super) fn section(context: Context) -> Option<Section> {
    let document = context.document;
    let messages = context.messages.follow_up();
    let mut blocks = Vec::new();
    for (id, record) in past_audits(document) {
        let findings = findings_of(document, id);
        if !findings.is_empty() {
            blocks.push(Block::Heading((messages.audit)(record.kind, record.held_on)));
            blocks.extend(findings.into_iter().flat_map(|(_, finding)| finding_blocks(context, finding)));
        }
    }
    let section = || Section { id: "findings".into(), title: messages.title.to_owned(), has_own_page: false, blocks };
    (!document.findings.is_empty()).then(section)
}

/// What was notified, how it stands, and each text that is written.
fn finding_blocks(context: Context, finding: &Finding) -> Vec<Block> {
    let messages = context.messages.follow_up();
    let kind = (messages.kind)(finding.kind);
    let mut head =
        vec![Span::Strong(context.indicator(finding.indicator)), Span::Text(format!(", {}", lower_first(kind)))];
    let dates = FindingDate::ALL.into_iter().filter_map(|date| {
        let day = (context.messages.numbers().date)(finding.date(date)?);
        Some(format!("{} {day}", (messages.date)(date)))
    });
    // On paper, a day says more than the days that were left.
    let state =
        finding.is_non_conformity().then(|| match (FindingState::of(finding, context.today), finding.correct_by()) {
            (FindingState::DaysLeft(_), Some(day)) => (messages.correct_by)(day),
            (state, _) => (messages.state)(state),
        });
    let facts: Vec<String> = dates.chain(state).collect();
    if !facts.is_empty() {
        head.push(Span::Text(format!(". {}.", facts.join(". "))));
    }
    let mut blocks = vec![Block::Paragraph(Style::Plain, head)];
    for text in FindingText::ALL {
        let value = finding.text(text);
        if !value.trim().is_empty() {
            blocks.push(Block::label((messages.text)(text)));
            blocks.push(Block::text(Style::Notes, &**value));
        }
    }
    blocks
}

/// What reviewers think of an indicator, beside the provider's answer.
pub(super) fn opinions(context: Context, id: IndicatorId) -> Vec<Block> {
    let (document, messages) = (context.document, context.messages.opinions());
    let of_indicator = document.opinions.iter().filter(|((other, _), _)| *other == id);
    of_indicator
        .flat_map(|((_, reviewer), opinion)| {
            let name = document.reviewers.get(reviewer).map_or("", |name| &**name);
            let status = opinion.status.map(context.messages.common().status);
            let agrees = opinion.status.is_none_or(|status| document.entry(id).status() == Some(status));
            let decision = opinion.decision.map(|decision| match decision {
                Decision::Kept if agrees => messages.seen,
                _ => (messages.decision)(decision),
            });
            let line: Vec<&str> = status.into_iter().chain(decision).collect();
            let said = Span::Text(line.join(", "));
            let by = Span::Strong(format!("{}{} ", (messages.reviewer_answer)(name), context.messages.common().colon));
            let comment = (!opinion.comment.trim().is_empty()).then(|| Block::text(Style::Notes, &*opinion.comment));
            std::iter::once(Block::Paragraph(Style::Plain, vec![by, said])).chain(comment)
        })
        .collect()
}
