//! The rules that the first screen needs, as a program without Yew: it answers while
//! the application is still being downloaded.
//!
//! `static/still.js` calls the exported functions without any glue. They take numbers
//! and return the address of a text in the module's memory: lines of UTF-8, ended by a
//! zero byte. The text stays there until the next call. All words, figures and colours
//! are those of the application, from the same functions of [`jalon_core`].

use std::cell::RefCell;

use jalon_core::audit::{Budget, Cycle};
use jalon_core::date::Date;
use jalon_core::embedding::{Colour, Surface, Theme, colour_properties};
use jalon_core::language::Language;
use jalon_core::profile::Profile;
use jalon_core::quantity::Cents;
use jalon_core::rnq::Category;
use jalon_core::sections::Sections;
use jalon_core::session;

thread_local! {
    /// The text that was returned last.
    static TEXT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The address of [`ticket_text`].
///
/// `language` is a position in [`Language::ALL`], `categories` has a bit for each of
/// [`Category::ALL`], the lowest for the first, and `today` is in days since 1970-01-01.
/// `low`, `typical` and `high` are the host's day rates in whole euros, or zero for
/// Jalon's own.
#[allow(unsafe_code, reason = "an exported name; no other library is linked")]
#[unsafe(no_mangle)]
pub extern "C" fn ticket(language: usize, categories: u32, today: i32, low: u32, typical: u32, high: u32) -> usize {
    address_of(ticket_text(language, categories, today, [low, typical, high]))
}

/// The address of [`colours_text`].
#[allow(unsafe_code, reason = "an exported name; no other library is linked")]
#[unsafe(no_mangle)]
pub extern "C" fn colours(theme: usize, accent: i32, background: i32) -> usize {
    address_of(colours_text(theme, accent, background))
}

/// The ticket of the start for an organisation with these categories, of which nothing
/// else is known yet: a sentence for screen readers, then the error message, empty if
/// there is none, then a line with the class, the name and the value of each figure,
/// separated by tabs.
///
/// ```
/// let text = jalon_rules::ticket_text(1, 0b0001, 20_780, [0; 3]);
/// let lines: Vec<&str> = text.lines().collect();
/// assert_eq!(lines[0], "22 indicators apply; the audit lasts 1 to 2\u{a0}days.");
/// assert_eq!(lines[1], "");
/// assert_eq!(lines[2], "questions\tAssessment (4 min)\t22 questions");
/// ```
pub fn ticket_text(language: usize, categories: u32, today: i32, rates: [u32; 3]) -> String {
    let language = Language::ALL.get(language).copied().unwrap_or_default();
    // All messages are part of this program.
    language.mark_loaded();
    let messages = language.figure_messages();
    let chosen = Category::ALL.into_iter().enumerate().filter(|(position, _)| categories >> position & 1 == 1);
    let profile = Profile { categories: chosen.map(|(_, category)| category).collect(), ..Profile::default() };
    let mut budget = Budget::default();
    if rates != [0; 3] {
        budget.set_rates(rates.map(|euros| Cents::euros(euros.into())));
    }
    let questions = profile.applicable(Date::from_unix_days(today)).count();
    let planned = Cycle::of(&profile).planned;
    let mut text = session::announcement(questions, &planned, messages);
    text.push('\n');
    if profile.categories.is_empty() {
        text.push_str(messages.no_category);
    }
    for figure in session::ticket(questions, &planned, &budget, Sections::default(), messages) {
        for (separator, part) in [('\n', figure.class), ('\t', &figure.name), ('\t', &figure.value)] {
            text.push(separator);
            text.push_str(part);
        }
    }
    text
}

/// The CSS properties of a widget in the host's colours: a line with the name and the
/// value of each, separated by a tab. An empty value stands for the default.
///
/// `theme` is a position in [`Theme::ALL`]. The colours are numbers of the form
/// `0xrrggbb`, negative for the default.
pub fn colours_text(theme: usize, accent: i32, background: i32) -> String {
    let theme = Theme::ALL.get(theme).copied().unwrap_or(Theme::Auto);
    let colour = |number: i32| {
        let [_, red, green, blue] = u32::try_from(number).ok()?.to_be_bytes();
        Some(Colour([red, green, blue]))
    };
    let background = colour(background).and_then(|it| Surface::theme_on(it, theme).map(|theme| (theme, it)));
    let (theme, background) = background.map_or((theme, None), |(theme, it)| (theme, Some(it)));
    let mut text = String::new();
    for (name, value) in colour_properties(theme, colour(accent), background) {
        for part in [name, "\t", &value, "\n"] {
            text.push_str(part);
        }
    }
    text
}

/// Keeps the text, and returns its address.
fn address_of(mut text: String) -> usize {
    text.push('\0');
    TEXT.with_borrow_mut(|kept| {
        *kept = text;
        kept.as_ptr().addr()
    })
}
