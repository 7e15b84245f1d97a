//! The frame's moving parts: the four places, the language, and the figures
//! that follow every answer.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::use_ui;
use super::state::{Dispatch, Msg, Screen};
use crate::assessment::readiness;
use crate::audit::{Cycle, audit_cost};
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Change, Document};
use crate::text::Language;

#[derive(Properties, PartialEq)]
pub(crate) struct NavProps {
    pub(crate) screen: Screen,
    /// The greeting is shown, and no place is current.
    pub(crate) welcome: bool,
    pub(crate) dispatch: Dispatch,
}

/// The four places, always within reach.
#[function_component]
pub(crate) fn Nav(props: &NavProps) -> Html {
    let ui = use_ui();
    let shell = &ui.words.shell;
    let name = |screen| match screen {
        Screen::Organisation => shell.nav_organisation,
        Screen::Diagnostic => shell.nav_diagnostic,
        Screen::Budget => shell.nav_budget,
        Screen::Summary => shell.nav_summary,
    };
    html! {
        <nav class="places" aria-label={shell.nav_label}>
            <ol>
                for screen in Screen::ALL {
                    <li key={screen as u8}>
                        <button type="button" aria-current={(screen == props.screen && !props.welcome).then_some("page")}
                            onclick={dispatch_on(&props.dispatch, move || Msg::Go(screen))}>{ name(screen) }</button>
                    </li>
                }
            </ol>
        </nav>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct LanguageProps {
    pub(crate) language: Language,
    pub(crate) dispatch: Dispatch,
}

/// The language of the screen, each in its own name.
#[function_component]
pub(crate) fn LanguageSwitch(props: &LanguageProps) -> Html {
    let ui = use_ui();
    html! {
        <div class="languages" role="group" aria-label={ui.words.shell.language_label}>
            for language in Language::ALL {
                <button type="button" key={language.code()} lang={language.code()} class="quiet"
                    aria-pressed={(language == props.language).to_string()}
                    onclick={dispatch_on(&props.dispatch, move || Msg::Change(Change::Language(language), clock::now()))}>
                    { language.name() }
                </button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct StripProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
}

/// What follows from the answers so far, in four figures.
#[function_component]
pub(crate) fn Strip(props: &StripProps) -> Html {
    let ui = use_ui();
    let (strip, numbers) = (&ui.words.strip, ui.words.numbers);
    let counts = readiness(&props.document, props.today, None);
    let cycle = Cycle::of(&props.document.profile);
    let days = cycle.planned.estimate.as_ref().map(|estimate| (numbers.days)(estimate.total));
    let cost =
        audit_cost(&cycle.planned, &props.document.budget).map(|(cost, _)| (numbers.amounts)(cost.low, cost.high));
    let none = || strip.none.to_owned();
    let figures = [
        ("indicators", strip.indicators, counts.applicable().to_string()),
        ("days", (ui.words.audit.kind)(cycle.planned.kind), days.unwrap_or_else(none)),
        ("likely-cost", strip.cost, cost.unwrap_or_else(none)),
        ("answered", strip.answered, (strip.of)(counts.answered(), counts.applicable())),
    ];
    html! {
        <section class="strip" aria-label={strip.label}>
            <dl>
                for (class, name, figure) in figures {
                    <div key={class} {class}><dt>{ name }</dt><dd>{ figure }</dd></div>
                }
            </dl>
        </section>
    }
}
