//! Certifying bodies: a starting point, not a current list. Bodies come and go,
//! and the two official lists are the authority.

use std::rc::Rc;

use crate::rnq::{Citation, Confidence, Source};

/// A certifying body that a public source names.
#[derive(Debug)]
pub struct Certifier {
    /// Its name.
    pub name: &'static str,
    /// Its site, where one was seen.
    pub site: Option<&'static str>,
    /// Where it was named or seen, and when that was read.
    pub citation: Citation,
}

/// A list that is official and kept current.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficialList {
    /// The Ministry of Labour's page.
    Ministry,
    /// The search of Cofrac, which accredits them.
    Cofrac,
}

impl OfficialList {
    /// Both lists.
    pub const ALL: [Self; 2] = [Self::Ministry, Self::Cofrac];

    /// Its address.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Ministry => "https://travail-emploi.gouv.fr/la-qualite-des-organismes-de-formation-professionnelle",
            Self::Cofrac => "https://tools.cofrac.fr/fr/easysearch",
        }
    }
}

/// Names a body that the visitor added, for as long as it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomCertifierId(pub u64);

/// A certifying body that the visitor added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomCertifier {
    /// Its name.
    pub name: Rc<str>,
    /// What the visitor wants to remember of it: an address, a telephone
    /// number, whom to ask for.
    pub details: Rc<str>,
}

/// A body whose own site was seen at work.
const fn seen(name: &'static str, site: &'static str) -> Certifier {
    Certifier { name, site: Some(site), citation: Citation::new(Source::CertifierSite, Confidence::Medium) }
}

/// A body that only the undated list names.
const fn listed(name: &'static str) -> Certifier {
    Certifier { name, site: None, citation: Citation::new(Source::CertifierList, Confidence::Low) }
}

/// The bodies that were found, those seen at work first, then by name.
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
