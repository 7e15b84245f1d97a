//! A second pair of eyes: the reviewer's page, where opinions are given, and the
//! provider's, where they are taken over or not.

mod parts;
mod provider;
mod reviewer;

pub(super) use provider::ProviderPage;
pub(super) use reviewer::ReviewerPage;
