//! What the action plan is drawn from.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::Document;
use yew::prelude::*;

use crate::dispatch::Dispatch;

/// The properties of the action plan.
#[derive(Properties, PartialEq)]
pub(crate) struct PlanProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}
