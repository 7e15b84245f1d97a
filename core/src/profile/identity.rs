//! Who the organisation is, for the cover of the report and the request for quotes.
//! No rule depends on it.

use std::rc::Rc;

/// The organisation's details, beside its name. Each is a single line; empty if the
/// visitor enters none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    activity_number: Rc<str>,
    town: Rc<str>,
    contact: Rc<str>,
    contact_details: Rc<str>,
    certifier: Rc<str>,
}

/// A detail of the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentityField {
    /// The number of its declaration of activity (numéro de déclaration d'activité).
    ActivityNumber,
    /// Its town, from which an auditor's travel follows.
    Town,
    /// The person to contact.
    Contact,
    /// How to reach that person: a telephone number, an e-mail address.
    ContactDetails,
    /// The certifying body of the planned audit, once it is chosen.
    Certifier,
}

impl IdentityField {
    /// All details, in the order of the form.
    pub const ALL: [Self; 5] = [Self::ActivityNumber, Self::Town, Self::Contact, Self::ContactDetails, Self::Certifier];

    /// The key used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ActivityNumber => "activity_number",
            Self::Town => "town",
            Self::Contact => "contact",
            Self::ContactDetails => "contact_details",
            Self::Certifier => "certifier",
        }
    }
}

impl Identity {
    /// The detail; empty if there is none.
    pub fn get(&self, field: IdentityField) -> &Rc<str> {
        match field {
            IdentityField::ActivityNumber => &self.activity_number,
            IdentityField::Town => &self.town,
            IdentityField::Contact => &self.contact,
            IdentityField::ContactDetails => &self.contact_details,
            IdentityField::Certifier => &self.certifier,
        }
    }

    /// Sets the detail.
    pub fn set(&mut self, field: IdentityField, text: Rc<str>) {
        *match field {
            IdentityField::ActivityNumber => &mut self.activity_number,
            IdentityField::Town => &mut self.town,
            IdentityField::Contact => &mut self.contact,
            IdentityField::ContactDetails => &mut self.contact_details,
            IdentityField::Certifier => &mut self.certifier,
        } = text;
    }
}
