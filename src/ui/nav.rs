//! The frame's moving parts: the four places, the language, and the figures
//! that follow every answer.

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::place::{Screen, View};
use super::preferences::choose_language;
use super::state::{Dispatch, Msg};
use crate::assessment::readiness;
use crate::audit::{Cycle, audit_cost};
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Change, Document};
use crate::rnq::INDICATORS;
use crate::text::Language;

/// The four places, always within reach. None is current while the greeting is
/// shown.
pub(crate) fn places(ui: &Ui, current: Option<Screen>, dispatch: &Dispatch) -> Html {
    let shell = &ui.words.shell;
    let name = |screen| match screen {
        Screen::Organisation => shell.nav_organisation,
        Screen::Diagnostic => shell.nav_diagnostic,
        // A place that holds nothing but quotes is called by that name.
        Screen::Budget if !View::Costs.is_shown(ui.options.sections) => ui.words.planning.quotes,
        Screen::Budget => shell.nav_budget,
        Screen::Summary => shell.nav_summary,
    };
    html! {
        <nav class="places" id={ui.id("places")} aria-label={shell.nav_label}>
            <ol>
                for screen in Screen::shown(ui.options.sections) {
                    <li key={screen as u8}>
                        <button type="button" aria-current={(current == Some(screen)).then_some("page")}
                            onclick={dispatch_on(dispatch, move || Msg::Go(screen))}>{ name(screen) }</button>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// The views of a place, where it has several.
pub(crate) fn views(ui: &Ui, screen: Screen, current: View, dispatch: &Dispatch) -> Html {
    let (planning, report) = (&ui.words.planning, &ui.words.report);
    let name = |view| match view {
        View::Costs => planning.costs,
        View::Calendar => planning.calendar,
        View::Quotes => planning.quotes,
        View::Overview => report.overview,
        View::Plan => report.plan,
        View::Paper => report.paper,
        View::Compare => report.compare,
    };
    let shown = || View::shown(screen, ui.options.sections);
    // With one view there is nothing to choose.
    if shown().count() < 2 {
        return Html::default();
    }
    let label = match screen {
        Screen::Organisation | Screen::Diagnostic => return Html::default(),
        Screen::Budget => planning.views_label,
        Screen::Summary => report.views_label,
    };
    html! {
        <nav class="views" aria-label={label} key={screen as u8}>
            <ul>
                for view in shown() {
                    <li key={view as u8}>
                        <button type="button" aria-current={(current == view).then_some("true")}
                            onclick={dispatch_on(dispatch, move || Msg::GoToView(view))}>{ name(view) }</button>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// The languages of the screen, each in its own name. The wanted one is pressed
/// at once, also while its words are being fetched, unless they are `missing`.
pub(crate) fn languages(ui: &Ui, wanted: Language, missing: bool, dispatch: &Dispatch) -> Html {
    let pressed = if missing { wanted.spoken() } else { wanted };
    html! {
        <div class="languages" role="group" aria-label={ui.words.shell.language_label}>
            for language in Language::ALL {
                <button type="button" key={language.code()} lang={language.code()} class="quiet"
                    aria-pressed={(language == pressed).to_string()}
                    aria-busy={(language == pressed && !language.is_here()).then_some("true")}
                    onclick={choosing(ui, dispatch, language)}>
                    { language.name() }
                </button>
            }
        </div>
    }
}

/// The visitor's own choice of a language: it holds from now on, whatever the
/// page says.
fn choosing(ui: &Ui, dispatch: &Dispatch, language: Language) -> Callback<MouseEvent> {
    let (options, dispatch) = (ui.options.clone(), dispatch.clone());
    Callback::from(move |_| {
        choose_language(&options, language);
        dispatch.dispatch(Msg::Change(Change::Language(language), clock::now()));
    })
}

/// What follows from the answers so far, in four figures.
pub(crate) fn strip(ui: &Ui, document: &Document, today: Date) -> Html {
    let (words, numbers) = (&ui.words.strip, ui.words.numbers);
    let counts = readiness(document, today, None);
    let edition = document.profile.edition(today);
    let all = INDICATORS.iter().filter(|row| row.exists_in(edition)).map(|_| 1).sum();
    let cycle = Cycle::of(&document.profile);
    let days = cycle.planned.estimate.as_ref().map(|estimate| (numbers.days)(estimate.total));
    let cost = audit_cost(&cycle.planned, &document.budget).map(|(cost, _)| (numbers.amounts)(cost.low, cost.high));
    let none = || words.none.to_owned();
    let estimated = View::Costs.is_shown(ui.options.sections);
    let figures: [(&'static str, bool, &str, String); 4] = [
        ("indicators", true, words.indicators, (words.of)(counts.applicable(), all)),
        ("days", ui.shows(Screen::Budget), (ui.words.audit.kind)(cycle.planned.kind), days.unwrap_or_else(none)),
        ("likely-cost", estimated, words.cost, cost.unwrap_or_else(none)),
        ("answered", ui.shows(Screen::Diagnostic), words.answered, (words.of)(counts.answered(), counts.applicable())),
    ];
    html! {
        <section class="strip" aria-label={words.label}>
            <dl>
                for (class, _, name, figure) in figures.into_iter().filter(|(_, shown, ..)| *shown) {
                    <div key={class} {class}><dt>{ name }</dt><dd>{ figure }</dd></div>
                }
            </dl>
        </section>
    }
}
