//! The host page's day rates: they follow the host, and leave the visitor's
//! alone.

use jalon_core::audit::{Amount, Budget};
use jalon_core::document::Change;
use jalon_core::embedding::{Options, Rates};
use jalon_core::quantity::Cents;
use jalon_core::rnq::IndicatorId::I1;
use jalon_core::session::{Msg, replace_host_rates};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{answered, at, blank, change, send, session_with};

fn host_rates(euros: [u64; 3]) -> Options {
    let rates = Rates { prices: euros.map(Cents::euros), source: "".into() };
    Options { rates: Some(rates), ..Options::default() }
}

fn first() -> Options {
    host_rates([800, 900, 1_000])
}

fn second() -> Options {
    host_rates([850, 950, 1_050])
}

fn rates(browser: &Browser, tab: usize) -> [Cents; 3] {
    browser.document(tab).budget.rates_as_entered()
}

fn change_of_rates(from: &Options, to: &Options) -> Msg {
    Msg::Rates { from: from.budget(), to: to.budget() }
}

#[test]
fn the_rates_of_the_last_visit_are_remembered() {
    let storage = MemoryStorage::default();
    assert_eq!(replace_host_rates(&storage, &first()), Budget::default());
    assert_eq!(replace_host_rates(&storage, &first()), first().budget());
    assert_eq!(replace_host_rates(&storage, &second()), first().budget());
    assert_eq!(replace_host_rates(&storage, &Options::default()), second().budget());
    assert_eq!(replace_host_rates(&storage, &first()), Budget::default());
}

#[test]
fn rates_that_cannot_be_read_are_those_of_the_tool() {
    for text in ["", "1 2", "1 2 3 4", "a b c", "-1 2 3", "99999999999999999999 2 3"] {
        let storage = MemoryStorage::holding("jalon/v1/prices", text);
        assert_eq!(replace_host_rates(&storage, &first()), Budget::default(), "{text}");
        assert_eq!(replace_host_rates(&storage, &second()), first().budget(), "{text}");
    }
}

#[test]
fn a_document_follows_its_host_from_visit_to_visit() {
    let mut browser = Browser { options: first(), ..Browser::default() };
    let visit = browser.open();
    browser.change(visit, Change::AddAction(I1));
    browser.wait(1_000);
    assert_eq!(rates(&browser, visit), first().budget().rates_as_entered());
    for options in [second(), Options::default(), first()] {
        browser.options = options.clone();
        let visit = browser.open();
        assert_eq!(rates(&browser, visit), options.budget().rates_as_entered());
        browser.wait(1_000);
    }
}

#[test]
fn the_rates_that_the_visitor_entered_survive_a_change_of_the_host() {
    let mut browser = Browser { options: first(), ..Browser::default() };
    let visit = browser.open();
    browser.change(visit, Change::Amount(Amount::TypicalRate, Cents::euros(1_111)));
    browser.wait(1_000);
    let entered = rates(&browser, visit);
    browser.options = second();
    let visit = browser.open();
    assert_eq!(rates(&browser, visit), entered);
    browser.send(visit, change_of_rates(&second(), &first()));
    assert_eq!(rates(&browser, visit), entered);
}

#[test]
fn a_document_from_before_the_host_had_rates_takes_them() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::AddAction(I1));
    browser.wait(1_000);
    browser.options = first();
    let visit = browser.open();
    assert_eq!(rates(&browser, visit), first().budget().rates_as_entered());
}

#[test]
fn undo_brought_back_the_former_rates_of_the_host() {
    let mut state = session_with(&answered([]).after(Change::AddAction(I1), at(0)));
    let action = state.document.entry(I1).actions[0].id;
    let default = Options::default();
    send(
        &mut state,
        [change(Change::RemoveAction(I1, action)), change_of_rates(&default, &second()), Msg::UndoRemoval],
    );
    assert_eq!(state.document.budget, second().budget());
    assert_eq!(state.document.entry(I1).actions.len(), 1);
}

#[test]
fn undo_after_a_change_of_rates_keeps_those_of_the_visitor() {
    let mut state = session_with(&answered([]).after(Change::AddAction(I1), at(0)));
    let action = state.document.entry(I1).actions[0].id;
    send(&mut state, [change(Change::Amount(Amount::LowRate, Cents::euros(700)))]);
    send(&mut state, [change(Change::RemoveAction(I1, action))]);
    send(&mut state, [change_of_rates(&Options::default(), &second()), Msg::UndoRemoval]);
    assert_eq!(state.document.budget.amount(jalon_core::audit::Amount::LowRate), Cents::euros(700));
}

#[test]
fn starting_over_begins_with_the_rates_that_the_host_has_now() {
    let mut state = blank();
    send(&mut state, [change_of_rates(&Options::default(), &second())]);
    assert!(state.is_untouched(), "the visitor entered nothing");
    send(&mut state, [change(Change::AddAction(I1)), Msg::StartOver]);
    assert_eq!(state.document.budget, second().budget());
    assert!(state.is_untouched());
}
