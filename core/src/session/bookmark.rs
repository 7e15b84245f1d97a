//! Where the visitor is, as a text that outlives the page: after a reload the
//! visitor continues there.

use std::rc::Rc;

use super::navigation::{Route, Screen, View};
use crate::assessment::Filter;
use crate::rnq::{Criterion, IndicatorId};
use crate::sections::Sections;

/// Where the visitor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bookmark {
    pub(super) screen: Screen,
    pub(super) view: View,
    pub(super) criterion: Criterion,
    pub(super) filter: Filter,
    pub(super) expanded: Rc<[IndicatorId]>,
}

impl Bookmark {
    /// The route, the criterion, the filter and the expanded indicators, separated
    /// by spaces.
    pub(super) fn write(&self) -> String {
        let route = Route::name(self.screen, self.view);
        let filter = Filter::ALL.iter().position(|filter| *filter == self.filter).unwrap_or_default();
        let expanded = self.expanded.iter().map(|id| format!(" {id}"));
        format!("{route} {} {filter}{}", self.criterion.number(), expanded.collect::<String>())
    }

    /// The bookmark that the text holds; `None` where it holds none, or one that is
    /// not shown with these sections.
    pub(super) fn parse(text: &str, sections: Sections) -> Option<Self> {
        let mut words = text.split(' ');
        let (screen, view) = match Route::parse(words.next()?, sections)? {
            Route::Screen(screen) => (screen, View::shown(screen, sections).next().unwrap_or_default()),
            Route::View(view) => (view.screen(), view),
        };
        let criterion = words.next()?;
        let criterion = Criterion::ALL.into_iter().find(|other| other.number().to_string() == criterion)?;
        let filter = *Filter::ALL.get(words.next()?.parse::<usize>().ok()?)?;
        let expanded = words.filter_map(|word| IndicatorId::from_number(word.parse().ok()?)).collect();
        Some(Self { screen, view, criterion, filter, expanded })
    }
}
