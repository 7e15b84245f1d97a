//! Building blocks that are independent of the screens: fields, dialogs,
//! sources, tables, and the figures that several of them show.

pub(crate) mod audit_question;
pub(crate) mod call_to_action_link;
pub(crate) mod certificate_date;
pub(crate) mod date_field;
pub(crate) mod dialog;
pub(crate) mod fields;
pub(crate) mod file_input;
pub(crate) mod host_logo;
pub(crate) mod host_tip;
pub(crate) mod indicator;
pub(crate) mod keep_copy;
pub(crate) mod name_field;
pub(crate) mod notice_actions;
pub(crate) mod number_field;
pub(crate) mod repairs;
pub(crate) mod review_text;
pub(crate) mod save_problem;
pub(crate) mod saved_sign;
pub(crate) mod send_text;
pub(crate) mod source_link;
pub(crate) mod text_field;
pub(crate) mod ticket;
pub(crate) mod trace;
