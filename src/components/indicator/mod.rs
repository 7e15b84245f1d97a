//! What several screens show of one indicator: its question and answers, help,
//! evidence, actions and notes.

pub(crate) mod actions;
pub(crate) mod answers;
pub(crate) mod context;
pub(crate) mod details;
pub(crate) mod evidence;
pub(crate) mod evidence_fields;
pub(crate) mod evidence_link;
pub(crate) mod findings;
pub(crate) mod help;
pub(crate) mod notes;
