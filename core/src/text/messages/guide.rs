//! The structure of the messages that lead a first visit: the start, its steps, the
//! guided pass, the list and its search, and the filled example.

use super::macros::messages;
use crate::assessment::Readiness;
use crate::audit::PlannedDateIssue;
use crate::date::Date;
use crate::rnq::IndicatorId;
use crate::sections::Sections;

messages! {
    /// The start, and the steps after it.
    StartMessages {
        title: &'static str,
        promise: fn(Sections) -> &'static str,
        what_is: &'static str,
        qualiopi: &'static str,
        ticket: &'static str,
        questions: fn(usize) -> String,
        diagnostic: fn(usize) -> String,
        step: fn(usize, usize) -> String,
        step_titles: [&'static str; 3],
        begin: &'static str,
        coming: &'static str,
        not_loaded: &'static str,
        retry: &'static str,
        go_on: &'static str,
        back: &'static str,
        to_questions: &'static str,
        to_estimate: &'static str,
        whole_profile: &'static str,
        included: &'static str,
        certified: &'static str,
        certified_why: &'static str,
        nothing_certified: &'static str,
        planned_for: fn(Date, i32) -> String,
        date_issue: fn(PlannedDateIssue) -> String,
    }

    /// The guided pass.
    PassMessages {
        position: fn(u8, usize, usize) -> String,
        progress: fn(u32, u32) -> String,
        for_example: fn(&str, &str) -> String,
        answers: &'static str,
        keys: &'static str,
        back: &'static str,
        skip: &'static str,
        next: &'static str,
        help: &'static str,
        review: &'static str,
        one_by_one: &'static str,
        pause: fn(u8) -> String,
        counts: fn(Readiness) -> String,
        coming: fn(&str, usize, usize) -> String,
        go_on: &'static str,
        stop: &'static str,
        end: &'static str,
        end_open: fn(u32) -> String,
        answer_open: &'static str,
        end_why: &'static str,
        result: &'static str,
        saved: &'static str,
    }

    /// The list of the questionnaire, and its search.
    ReviewMessages {
        indicators: &'static str,
        search: &'static str,
        search_why: &'static str,
        found: fn(usize, &str) -> String,
    }

    /// The filled example.
    ExampleText {
        show: &'static str,
        short: &'static str,
        banner: &'static str,
        leave: &'static str,
        name: &'static str,
        notes: &'static [(IndicatorId, &'static str)],
        actions: &'static [(IndicatorId, &'static str, &'static str)],
        evidence: &'static [(&'static str, &'static str, &'static [IndicatorId])],
    }

    /// The copy that the visitor is reminded to keep.
    CopyMessages {
        title: &'static str,
        last: fn(Option<Date>) -> String,
        save: &'static str,
    }
}
