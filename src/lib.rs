//! Jalon
pub mod assessment;
pub mod audit;
pub mod date;
pub mod document;
pub mod profile;
pub mod quantity;
pub mod rnq;
pub mod text;
