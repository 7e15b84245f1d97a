//! Chips: a tap puts a proposed action into the plan, or an example of evidence into
//! the list. A chip that is taken leads to its fields.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::dom;
use crate::components::indicator::actions::what_field;
use crate::components::indicator::evidence_fields::location_field;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, Entry, EvidenceId};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId;
use jalon_core::session::Msg;
use jalon_core::text::IndicatorText;

/// What chips are about.
pub(super) struct Chips<'a> {
    pub(super) ui: &'a Ui,
    pub(super) id: IndicatorId,
    pub(super) document: &'a Rc<Document>,
    pub(super) entry: &'a Entry,
    /// The element with the fields.
    pub(super) root: &'a NodeRef,
    pub(super) dispatch: &'a Dispatch,
}

/// What a tap on a chip does.
enum Tap {
    /// Takes what it proposes.
    Take(Change),
    /// Goes to the field of what was taken.
    GoTo(AttrValue),
}

/// The proposed actions.
pub(super) fn proposal_chips(chips: &Chips, due: Option<Date>) -> Html {
    let (ui, id) = (chips.ui, chips.id);
    let messages = ui.messages.gap();
    html! {
        <ul class="chips">
            for (position, proposal) in ui.messages.indicator(id).proposals.iter().enumerate() {
                { {
                    let wordings = wordings(id, |text| text.proposals.get(position).map(|proposal| proposal.what));
                    let taken = chips.entry.actions.iter().find(|action| wordings.contains(&action.what.trim()));
                    let (note, tap) = match taken {
                        Some(action) => ((messages.planned)(action.due), Tap::GoTo(ui.id(what_field(id, action.id)))),
                        None => ((messages.effort)(proposal.effort).to_owned(), Tap::Take(Change::PlanAction(id, proposal.what.into(), due))),
                    };
                    chip(chips, position, proposal.what, &note, tap)
                } }
            }
        </ul>
    }
}

/// The examples of evidence. One that another indicator has already serves this one,
/// too.
pub(super) fn evidence_chips(chips: &Chips) -> Html {
    let (ui, id) = (chips.ui, chips.id);
    html! {
        <ul class="chips">
            for (position, example) in ui.messages.indicator(id).evidence.iter().copied().enumerate() {
                { {
                    let wordings = wordings(id, |text| text.evidence.get(position).copied());
                    let is_meant = |piece: &EvidenceId| {
                        chips.document.evidence.get(piece).is_some_and(|piece| wordings.contains(&piece.title.trim()))
                    };
                    let own = chips.entry.evidence.iter().copied().find(is_meant);
                    let elsewhere = || chips.document.evidence.keys().copied().find(is_meant);
                    let (note, tap) = match own {
                        Some(piece) => (ui.messages.gap().noted, Tap::GoTo(ui.id(location_field(&format!("i{id}"), piece)))),
                        None => ("", Tap::Take(match elsewhere() {
                            Some(piece) => Change::ReuseEvidence(id, piece),
                            None => Change::AddTitledEvidence(id, example.into()),
                        })),
                    };
                    chip(chips, position, example, note, tap)
                } }
            }
        </ul>
    }
}

/// A text in every language that is here: what was taken in one is recognised in the
/// other.
fn wordings(id: IndicatorId, of: impl Fn(&'static IndicatorText) -> Option<&'static str>) -> Vec<&'static str> {
    let loaded = Language::ALL.into_iter().filter(|language| language.is_loaded());
    loaded.filter_map(|language| of(language.messages().indicator(id))).collect()
}

fn chip(chips: &Chips, position: usize, label: &'static str, hint: &str, tap: Tap) -> Html {
    let is_taken = matches!(tap, Tap::GoTo(_));
    let (root, dispatch) = (chips.root.clone(), chips.dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| match &tap {
        Tap::Take(change) => dispatch.send(Msg::Change(change.clone())),
        Tap::GoTo(field) => dom::focus(root.cast().as_ref(), field),
    });
    html! {
        <li key={position}>
            <button type="button" class={classes!("chip", is_taken.then_some("taken"))} {onclick}>
                <span>{ label }</span>
                if !hint.is_empty() {
                    <span class="why">{ hint.to_owned() }</span>
                }
            </button>
        </li>
    }
}
