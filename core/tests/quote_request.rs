//! The request for quotes: what it holds, and what it leaves out.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::audit::{Extra, Pricing, QuoteId};
use jalon_core::document::{Change, Document, ProfileChange, QuoteChange};
use jalon_core::export::quote_request;
use jalon_core::language::Language;
use jalon_core::quantity::Cents;
use jalon_core::rnq::{Category, IndicatorId::I1};

use fixtures::{after, today, with_gaps};

mod fixtures;

/// The message in French, with plain spaces.
fn body(document: &Document, extras: &[Extra]) -> String {
    quote_request(document, extras, Language::French, today()).body.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_request_holds_nothing_that_was_not_asked_for() {
    let document = after(
        &with_gaps(),
        &[
            Change::Name("École du Sud".into()),
            Change::Profile(ProfileChange::Turnover(Some(Cents(16_000_050)))),
            Change::Notes(I1, "Un secret".into()),
            Change::AddQuote,
            Change::Quote(QuoteId(3), QuoteChange::Certifier("Certif concurrent".into())),
            Change::Quote(QuoteId(3), QuoteChange::Pricing(Pricing::InAll)),
        ],
    );
    let bare = body(&document, &[]);
    for absent in ["École du Sud", "160 000", "secret", "concurrent", "en place,", "certification préparée"] {
        assert!(!bare.contains(absent), "{absent}: {bare}");
    }
    for present in [
        "de 150 000 € à moins de 750 000 €",
        "Sites : un seul",
        "Nouvel entrant : non",
        "audit initial",
        "autour du 31 janvier 2027",
        "Audit initial : 1,5 jour. Source : Arrêté du 6 juin 2019 (audit), article 4",
        "Audit de surveillance : 0,5 à 1,5 jour",
        "à confirmer",
    ] {
        assert!(bare.contains(present), "{present}: {bare}");
    }
    let full = body(&document, &[Extra::Name, Extra::Turnover, Extra::Activity, Extra::Progress]);
    for present in ["Nom : École du Sud", "160 000,50 €", "ni certification préparée", "0 en place, sur 22 indicateurs"]
    {
        assert!(full.contains(present), "{present}: {full}");
    }
}

#[test]
fn preferred_dates_replace_the_planned_one() {
    let document = after(&with_gaps(), &[Change::WishedDates("en mars".into())]);
    let body = body(&document, &[]);
    assert!(body.contains("Dates souhaitées : en mars") && !body.contains("31"), "{body}");
}

#[test]
fn an_apprenticeship_centre_is_work_linked_and_certifying_by_nature() {
    let document =
        after(&Document::default(), &[Change::Profile(ProfileChange::Category(Category::Apprenticeship, true))]);
    let body = body(&document, &[Extra::Activity]);
    assert!(body.contains("formation en alternance") && body.contains("certification professionnelle"), "{body}");
    assert!(!body.contains("ni alternance"), "{body}");
}
