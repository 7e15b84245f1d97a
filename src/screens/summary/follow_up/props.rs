//! What the follow-up of an audit is drawn from.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::Document;
use yew::prelude::*;

use crate::dispatch::Dispatch;

#[derive(Clone, Properties, PartialEq)]
pub(in crate::screens::summary) struct FollowUpProps {
    pub(in crate::screens::summary) document: Rc<Document>,
    pub(in crate::screens::summary) today: Date,
    /// Whether the example is shown, from which no file is made.
    pub(in crate::screens::summary) is_example: bool,
    pub(in crate::screens::summary) dispatch: Dispatch,
}
