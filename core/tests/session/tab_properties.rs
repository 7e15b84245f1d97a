//! What holds for two tabs whatever their visitor does in each, and whenever
//! they save.

use std::collections::BTreeSet;

use jalon_core::audit::{CustomCertifierId, QuoteId};
use jalon_core::document::{ActionId, Change, Document, EvidenceChange, EvidenceId, QuoteChange, Status};
use jalon_core::rnq::IndicatorId;
use jalon_core::rnq::IndicatorId::{I1, I2};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::browser::Browser;
use crate::{KEY, stored};

/// Something that happens in one of the tabs.
#[derive(Clone, Debug)]
enum Event {
    Add(Change),
    Edit(Index, &'static str),
    Remove(Index),
    /// The visitor looks at another page for a moment: the tab saves at once,
    /// without a lock.
    Leave,
    /// Both tabs save without a lock in the same moment, this one first.
    SaveAtOnce,
    /// The page goes into the back/forward cache, or comes back.
    Suspend,
    /// The page removes the widget and puts it back.
    PutBack,
    /// The storage takes nothing, or works again.
    Fail(bool),
    Wait(u64),
}

fn event() -> impl Strategy<Value = Event> {
    let indicator = || select(vec![I1, I2]);
    let add = prop_oneof![
        indicator().prop_map(Change::AddAction),
        indicator().prop_map(Change::AddEvidence),
        Just(Change::AddQuote),
        Just(Change::AddCustomCertifier),
    ];
    prop_oneof![
        4 => add.prop_map(Event::Add),
        3 => (any::<Index>(), select(vec!["Relire", "Envoyer"])).prop_map(|(item, text)| Event::Edit(item, text)),
        1 => any::<Index>().prop_map(Event::Remove),
        2 => Just(Event::Leave),
        2 => Just(Event::SaveAtOnce),
        1 => Just(Event::Suspend),
        1 => Just(Event::PutBack),
        1 => any::<bool>().prop_map(Event::Fail),
        4 => (1u64..900).prop_map(Event::Wait),
    ]
}

/// Something in a document that can be added, edited and removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Action(IndicatorId, ActionId),
    Evidence(IndicatorId, EvidenceId),
    Quote(QuoteId),
    Certifier(CustomCertifierId),
}

impl Item {
    fn all(document: &Document) -> BTreeSet<Self> {
        let entries = || document.entries.iter();
        let actions = entries().flat_map(|(id, entry)| entry.actions.iter().map(|action| Self::Action(*id, action.id)));
        let evidence = entries().flat_map(|(id, entry)| entry.evidence.iter().map(|piece| Self::Evidence(*id, *piece)));
        let quotes = document.quotes.keys().map(|id| Self::Quote(*id));
        let certifiers = document.custom_certifiers.keys().map(|id| Self::Certifier(*id));
        actions.chain(evidence).chain(quotes).chain(certifiers).collect()
    }

    fn removal(self) -> Change {
        match self {
            Self::Action(id, action) => Change::RemoveAction(id, action),
            Self::Evidence(id, piece) => Change::RemoveEvidence(id, piece),
            Self::Quote(id) => Change::RemoveQuote(id),
            Self::Certifier(id) => Change::RemoveCustomCertifier(id),
        }
    }

    fn edit(self, text: &str) -> Change {
        match self {
            Self::Action(id, action) => Change::ActionWhat(id, action, text.into()),
            Self::Evidence(_, piece) => Change::Evidence(piece, EvidenceChange::Title(text.into())),
            Self::Quote(id) => Change::Quote(id, QuoteChange::Certifier(text.into())),
            Self::Certifier(id) => Change::CustomCertifierName(id, text.into()),
        }
    }
}

/// What the visitor added and did not remove.
#[derive(Default)]
struct Expected {
    added: BTreeSet<Item>,
    removed: BTreeSet<Item>,
}

impl Expected {
    /// Makes a change in a tab, and notes what it added or removed.
    fn change(&mut self, browser: &mut Browser, tab: usize, change: Change) {
        let before = Item::all(browser.document(tab));
        browser.change(tab, change);
        let after = Item::all(browser.document(tab));
        self.added.extend(after.difference(&before));
        self.removed.extend(before.difference(&after));
        // Ids derive from the time, and no visitor types in two tabs at once.
        browser.wait(1);
    }
}

fn happen(browser: &mut Browser, expected: &mut Expected, tab: usize, event: Event) {
    if browser.is_suspended(tab) && matches!(event, Event::Suspend) {
        return browser.resume(tab);
    }
    let waits = matches!(event, Event::Wait(_) | Event::Fail(_));
    if browser.is_suspended(tab) && !waits {
        return;
    }
    let items: Vec<Item> = Item::all(browser.document(tab)).into_iter().collect();
    match event {
        Event::Add(change) => expected.change(browser, tab, change),
        Event::Edit(item, text) if !items.is_empty() => expected.change(browser, tab, item.get(&items).edit(text)),
        Event::Edit(_, text) => expected.change(browser, tab, Change::Notes(I1, text.into())),
        Event::Remove(item) if !items.is_empty() => expected.change(browser, tab, item.get(&items).removal()),
        Event::Remove(_) => expected.change(browser, tab, Change::Answer(I1, Status::Partly)),
        Event::Leave => browser.leave(tab),
        Event::SaveAtOnce => {
            if !browser.is_suspended(1 - tab) {
                browser.save_at_once(tab, 1 - tab);
                // The storage events of both writes.
                browser.wait(1);
            }
        }
        Event::Suspend => browser.suspend(tab),
        Event::PutBack => browser.put_back(tab),
        Event::Fail(fails) => browser.storage.fail_on_write(fails),
        Event::Wait(duration_ms) => browser.wait(duration_ms),
    }
}

proptest! {
    #[test]
    fn two_tabs_lose_no_addition_and_end_with_the_same_document(
        events in prop::collection::vec((0usize..2, event()), 1..60),
    ) {
        let mut browser = Browser::with_tabs(2);
        let mut expected = Expected::default();
        let has_failed = events.iter().any(|(_, event)| matches!(event, Event::Fail(true)));
        for (tab, event) in events {
            happen(&mut browser, &mut expected, tab, event);
        }
        for tab in [0, 1] {
            if browser.is_suspended(tab) {
                browser.resume(tab);
            }
        }
        browser.wait(5_000);
        if has_failed {
            // A failed save is tried again at the next change, or on leaving.
            browser.storage.fail_on_write(false);
            for tab in [0, 1] {
                browser.leave(tab);
                browser.wait(5_000);
            }
        }
        // Two blank documents have nothing in common until one is stored.
        if browser.storage.text(KEY).is_some() {
            prop_assert_eq!(browser.document(0), browser.document(1));
            prop_assert_eq!(browser.document(0), &stored(&browser.storage));
        }
        let items = Item::all(browser.document(0));
        let lost: Vec<&Item> = expected.added.difference(&expected.removed).filter(|item| !items.contains(item)).collect();
        prop_assert!(lost.is_empty(), "{:?}", lost);
        for tab in &browser.tabs {
            prop_assert!(tab.state.conflicts.iter().all(|conflict| conflict.is_open(&tab.state.document)));
        }
    }
}
