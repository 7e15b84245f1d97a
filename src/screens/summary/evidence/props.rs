//! What the index of evidence is drawn from.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::session::Derived;
use yew::prelude::*;

use crate::dispatch::Dispatch;

/// The properties of the index.
#[derive(Properties, PartialEq)]
pub(crate) struct IndexProps {
    pub(crate) document: Rc<Document>,
    pub(crate) derived: Rc<Derived>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}
