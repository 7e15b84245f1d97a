//! The fields of a finding, in the order of a non-conformity sheet.

use yew::prelude::*;

use super::props::FollowUpProps;
use crate::components::date_field::DateField;
use crate::components::fields::select;
use crate::components::text_field::{TextControl, TextField};
use crate::context::Ui;
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{LastAction, on_list_change};
use jalon_core::document::{
    AuditChange, Change, Finding, FindingChange, FindingDate, FindingId, FindingKind, FindingText, TextKind,
};
use jalon_core::rnq::{Category, IndicatorId};
use jalon_core::session::Msg;

/// What was notified, then the answer to it; a remark needs no answer.
pub(super) fn finding_fields(
    ui: &Ui,
    props: &FollowUpProps,
    id: FindingId,
    finding: &Finding,
    last_action: &LastAction,
) -> Html {
    let (messages, dispatch) = (ui.messages.follow_up(), &props.dispatch);
    let remove = Change::Audit(AuditChange::RemoveFinding(id));
    let named = format!("{} ({})", messages.remove, (messages.finding)(finding));
    html! {
        <div class="item">
            <div class="triple compact">
                { indicator_field(ui, props, id, finding) }
                { kind_field(ui, dispatch, id, finding) }
                { category_field(ui, props, id, finding) }
            </div>
            { text_field(ui, dispatch, id, finding, FindingText::Statement) }
            if finding.is_non_conformity() {
                <>
                    <div class="triple compact">{ date_field(ui, dispatch, id, finding, FindingDate::Notified) }</div>
                    { ui.heading(3, messages.answer) }
                    for text in [FindingText::Cause, FindingText::Correction, FindingText::CorrectiveAction, FindingText::Evidence] {
                        { text_field(ui, dispatch, id, finding, text) }
                    }
                    { known_evidence(ui, props, id, finding) }
                    <div class="triple compact">
                        { date_field(ui, dispatch, id, finding, FindingDate::Sent) }
                        { date_field(ui, dispatch, id, finding, FindingDate::Lifted) }
                    </div>
                </>
            }
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={named} onclick={on_list_change(dispatch, last_action, remove)}>{ messages.remove }</button>
            </div>
        </div>
    }
}

fn on_change<T: 'static>(
    dispatch: &Dispatch,
    id: FindingId,
    change: impl Fn(T) -> FindingChange + 'static,
) -> Callback<T> {
    dispatch.change(move |value| Change::Audit(AuditChange::Finding(id, change(value))))
}

fn date_field(ui: &Ui, dispatch: &Dispatch, id: FindingId, finding: &Finding, date: FindingDate) -> Html {
    html! {
        <DateField key={date.code()} name={format!("finding-{}-{}", id.0, date.code())} label={(ui.messages.follow_up().date)(date)} value={finding.date(date)}
            onvalue={on_change(dispatch, id, move |day| FindingChange::Date(date, day))} />
    }
}

fn text_field(ui: &Ui, dispatch: &Dispatch, id: FindingId, finding: &Finding, text: FindingText) -> Html {
    let messages = ui.messages.follow_up();
    html! {
        <TextField key={text.code()} name={format!("finding-{}-{}", id.0, text.code())} label={(messages.text)(text)} why={(messages.text_why)(text).map(AttrValue::from)}
            control={TextControl::Area} kind={TextKind::Passage} value={finding.text(text).clone()}
            onvalue={on_change(dispatch, id, move |value: String| FindingChange::Text(text, value.into()))} />
    }
}

fn indicator_field(ui: &Ui, props: &FollowUpProps, id: FindingId, finding: &Finding) -> Html {
    let mut ids: Vec<IndicatorId> = props.document.profile.applicable(props.today).map(|row| row.id).collect();
    // An earlier audit may have looked at one that does not apply to the next.
    if !ids.contains(&finding.indicator) {
        ids.push(finding.indicator);
        ids.sort_unstable();
    }
    let names: Vec<String> =
        ids.iter().map(|id| (ui.messages.plan().row)(id.number(), ui.messages.indicator(*id).title)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = ids.iter().position(|id| *id == finding.indicator).unwrap_or_default();
    let current = finding.indicator;
    let onchoose = on_change(&props.dispatch, id, move |position: usize| {
        FindingChange::Indicator(ids.get(position).copied().unwrap_or(current))
    });
    select(ui, &format!("finding-{}-indicator", id.0), ui.messages.follow_up().indicator, &names, chosen, &onchoose)
}

fn kind_field(ui: &Ui, dispatch: &Dispatch, id: FindingId, finding: &Finding) -> Html {
    let messages = ui.messages.follow_up();
    let kinds = FindingKind::ALL.map(messages.kind);
    let chosen = FindingKind::ALL.iter().position(|kind| *kind == finding.kind).unwrap_or_default();
    let onchoose = on_change(dispatch, id, |position: usize| {
        FindingChange::Kind(FindingKind::ALL.get(position).copied().unwrap_or_default())
    });
    select(ui, &format!("finding-{}-kind", id.0), messages.severity, &kinds, chosen, &onchoose)
}

/// The category, where there are several to choose from.
fn category_field(ui: &Ui, props: &FollowUpProps, id: FindingId, finding: &Finding) -> Html {
    let messages = ui.messages.follow_up();
    let mut categories: Vec<Category> = props.document.profile.categories.iter().collect();
    categories.extend(finding.category.filter(|own| !categories.contains(own)));
    if categories.len() < 2 {
        return Html::default();
    }
    let names: Vec<&str> = std::iter::once(messages.every_category)
        .chain(categories.iter().map(|it| (ui.messages.organisation().category)(*it)))
        .collect();
    let chosen = finding.category.and_then(|own| categories.iter().position(|it| *it == own)).map_or(0, |it| it + 1);
    let onchoose = on_change(&props.dispatch, id, move |position: usize| {
        FindingChange::Category(position.checked_sub(1).and_then(|position| categories.get(position).copied()))
    });
    select(ui, &format!("finding-{}-category", id.0), messages.category, &names, chosen, &onchoose)
}

/// The evidence that the indicator already has: a tap adds its title to what is sent.
fn known_evidence(ui: &Ui, props: &FollowUpProps, id: FindingId, finding: &Finding) -> Html {
    let entry = props.document.entry(finding.indicator);
    let stated = entry.evidence.iter().filter_map(|piece| Some((*piece, props.document.evidence.get(piece)?)));
    let stated: Vec<_> = stated.filter(|(_, piece)| !piece.title.trim().is_empty()).collect();
    if stated.is_empty() {
        return Html::default();
    }
    let listed = finding.text(FindingText::Evidence);
    html! {
        <div role="group" aria-labelledby={ui.id(format!("finding-{}-known", id.0))}>
            <p class="why" id={ui.id(format!("finding-{}-known", id.0))}>{ ui.messages.follow_up().from_indicator }</p>
            <ul class="chips">
                for (piece_id, piece) in stated {
                    <li key={piece_id.0}>{ chip(&props.dispatch, id, listed, &piece.title) }</li>
                }
            </ul>
        </div>
    }
}

/// A title to add to the evidence that is sent. Once there it does nothing more.
fn chip(dispatch: &Dispatch, id: FindingId, listed: &str, title: &str) -> Html {
    let is_listed = listed.lines().any(|line| line.trim() == title.trim());
    let lines: Vec<&str> = listed.lines().chain((!is_listed).then_some(title)).collect();
    let text = FindingChange::Text(FindingText::Evidence, lines.join("\n").into());
    let onclick: Callback<MouseEvent> = dispatch.on(Msg::Change(Change::Audit(AuditChange::Finding(id, text))));
    html! {
        <button type="button" class={classes!("chip", is_listed.then_some("taken"))} aria-disabled={is_listed.to_string()} {onclick}>
            <span>{ title.to_owned() }</span>
        </button>
    }
}
