//! Where the visitor is, as a text that outlives the page: after a reload the
//! visitor continues there, and the browser's back button leads there.

use std::rc::Rc;

use super::navigation::{Route, Screen, View};
use super::pass::PassStep;
use crate::assessment::Filter;
use crate::rnq::{Criterion, IndicatorId};
use crate::sections::Sections;

/// Where the visitor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bookmark {
    pub(super) screen: Screen,
    pub(super) view: View,
    pub(super) pass: PassStep,
    pub(super) gap: IndicatorId,
    pub(super) criterion: Criterion,
    pub(super) filter: Filter,
    pub(super) expanded: Rc<[IndicatorId]>,
}

impl Bookmark {
    /// The address, or the route where it has none, then the step of the guided pass,
    /// the criterion, the filter and the expanded indicators, separated by spaces.
    pub(super) fn write(&self) -> String {
        let route = self.route();
        let filter = Filter::ALL.iter().position(|filter| *filter == self.filter).unwrap_or_default();
        let expanded = self.expanded.iter().map(|id| format!(" {id}"));
        let (pass, criterion) = (self.pass.write(), self.criterion.number());
        format!("{route} {pass} {criterion} {filter}{}", expanded.collect::<String>())
    }

    /// The bookmark that the text holds; `None` where it holds none, or one that is
    /// not shown with these sections.
    pub(super) fn parse(text: &str, sections: Sections) -> Option<Self> {
        let mut words = text.split(' ');
        let (screen, view, gap) = parse_route(words.next()?, sections)?;
        let pass = PassStep::parse(words.next()?)?;
        let criterion = words.next()?;
        let criterion = Criterion::ALL.into_iter().find(|other| other.number().to_string() == criterion)?;
        let filter = *Filter::ALL.get(words.next()?.parse::<usize>().ok()?)?;
        let expanded = words.filter_map(|word| IndicatorId::from_number(word.parse().ok()?)).collect();
        Some(Self { screen, view, pass, gap, criterion, filter, expanded })
    }

    /// The part of it that the standalone page shows in its address, after the `#`:
    /// the route, and the indicator or the criterion. Empty for the start.
    pub(super) fn address(&self) -> String {
        let route = self.route();
        match self.view {
            View::Start => String::new(),
            View::Pass => format!("{route}/{}", self.pass.write()),
            View::Review if self.filter == Filter::All => match self.expanded.last() {
                Some(id) if id.row().criterion == self.criterion => format!("{route}/{id}"),
                _ => format!("{route}/c{}", self.criterion.number()),
            },
            _ => route,
        }
    }

    /// The name of the view; that of a gap has its indicator.
    fn route(&self) -> String {
        let name = Route::name(self.screen, self.view);
        if self.view == View::Gap { format!("{name}/{}", self.gap) } else { name.to_owned() }
    }

    /// The bookmark that an address names; `None` where it names none.
    pub(super) fn from_address(address: &str, sections: Sections) -> Option<Self> {
        let part = address.split_once('/').map(|(_, part)| part);
        let (screen, view, gap) = parse_route(address, sections)?;
        let pass = part.and_then(PassStep::parse);
        let (criterion, indicator) = match pass {
            Some(PassStep::Question(id)) => (id.row().criterion, Some(id)),
            Some(PassStep::Pause(criterion)) => (criterion, None),
            None => (Criterion::C1, None),
        };
        let expanded = indicator.filter(|_| view == View::Review).into_iter().collect();
        let pass = pass.filter(|_| view != View::Gap).unwrap_or_default();
        Some(Self { screen, view, pass, gap, criterion, filter: Filter::All, expanded })
    }

    /// Whether going from the other one is a step that the browser's back button
    /// undoes: a filter or a fold is not.
    pub(super) fn is_elsewhere(&self, other: &Self) -> bool {
        (self.screen, self.view, self.criterion) != (other.screen, other.view, other.criterion)
            || (self.view == View::Pass && self.pass != other.pass)
            || (self.view == View::Gap && self.gap != other.gap)
    }
}

/// The screen and the view of a route, and the indicator of a gap: the first one where
/// none is named. `None` where it is not shown with these sections.
fn parse_route(text: &str, sections: Sections) -> Option<(Screen, View, IndicatorId)> {
    let (route, part) = text.split_once('/').unwrap_or((text, ""));
    let (screen, view) = Route::parse(route, sections)?.target(sections);
    Some((screen, view, part.parse().ok().and_then(IndicatorId::from_number).unwrap_or(IndicatorId::I1)))
}
