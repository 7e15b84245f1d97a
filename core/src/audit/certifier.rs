//! Certifying bodies: a starting point, not a current list. Only the two
//! official lists are authoritative.

use std::rc::Rc;

use crate::rnq::{Citation, Confidence, Source};

/// A certifying body mentioned by a public source.
#[derive(Debug)]
pub struct Certifier {
    /// Its name.
    pub name: &'static str,
    /// The URL of its site, if it was found.
    pub site: Option<&'static str>,
    /// The source that mentions it.
    pub citation: Citation,
}

/// An official, current list of certifying bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficialList {
    /// The Ministry of Labour's page.
    Ministry,
    /// The search page of Cofrac, which accredits them.
    Cofrac,
}

impl OfficialList {
    /// Both lists.
    pub const ALL: [Self; 2] = [Self::Ministry, Self::Cofrac];

    /// Its URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Ministry => "https://travail-emploi.gouv.fr/la-qualite-des-organismes-de-formation-professionnelle",
            Self::Cofrac => "https://tools.cofrac.fr/fr/easysearch",
        }
    }
}

/// The source of who may certify: accredited bodies, those engaged in a first
/// accreditation, and labelling bodies.
pub const ROUTES_SOURCES: [Citation; 2] = [
    Citation::second(Source::CofracFaq, Confidence::High),
    Citation::second(Source::FranceCompetences, Confidence::High),
];

/// The id of a certifying body that the visitor added. It never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomCertifierId(pub u64);

/// A certifying body that the visitor added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomCertifier {
    /// Its name.
    pub name: Rc<str>,
    /// The visitor's notes: an address, a telephone number, a contact.
    pub details: Rc<str>,
}

/// A body whose own site was found.
const fn seen(name: &'static str, site: &'static str) -> Certifier {
    Certifier { name, site: Some(site), citation: Citation::new(Source::CertifierSite, Confidence::Medium) }
}

/// A body that only the undated list mentions.
const fn listed(name: &'static str) -> Certifier {
    Certifier { name, site: None, citation: Citation::new(Source::CertifierList, Confidence::Low) }
}

/// The known bodies: those whose site was found first, then by name.
pub static CERTIFIERS: &[Certifier] = &[
    seen("AFNOR Certification", "https://certification.afnor.org"),
    seen("BCI France", "https://bcifrance.fr"),
    seen("Certifopac", "https://certifopac.fr"),
    seen("I.Cert", "https://www.icert.fr"),
    seen("ICPF", "https://certif-icpf.org"),
    seen("ISQ", "https://www.isqcertification.com"),
    seen("Qualitia Certification", "https://qualitia-certification.fr"),
    seen("SGS ICS", "https://www.sgsgroup.fr"),
    listed("AB Certification"),
    listed("ACTIVCERT"),
    listed("Alpha Certif 12"),
    listed("ALTICERT"),
    listed("Apave Certification"),
    listed("Atalia Certification"),
    listed("ATECQ Certification"),
    listed("BCS Certification"),
    listed("CAPCERT"),
    listed("CCTA Certification"),
    listed("Certi. Kôntrol"),
    listed("CertUp Maïeutika"),
    listed("Cidées Certification"),
    listed("Dauge Fideliance"),
    listed("DEKRA Certification"),
    listed("Global Certification"),
    listed("GQC"),
    listed("Label Qualité Système"),
    listed("LRQA France"),
    listed("Proneo Certification"),
    listed("QOANIX"),
    listed("Qualianor Certification"),
    listed("Qualibat"),
    listed("Socotec Certification"),
];
