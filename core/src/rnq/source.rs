//! The sources of facts, with the date of access and a confidence level.

use crate::date::{Date, date};

/// How certain a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// No source was found: the widest possible range is shown.
    Unknown,
    /// Only weak or generic statements support it.
    Low,
    /// One decent source supports it.
    Medium,
    /// The legal text was read, or independent sources agree.
    High,
}

impl Confidence {
    /// The code used in exported documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// Whether the fact must be shown as to be confirmed.
    pub fn needs_confirmation(self) -> bool {
        self < Self::High
    }
}

macro_rules! sources {
    ($($(#[$doc:meta])* $source:ident = $code:literal, $url:expr;)*) => {
        /// A legal text or a page that states a fact.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Source { $($(#[$doc])* $source),* }

        impl Source {
            /// All sources.
            pub const ALL: &'static [Self] = &[$(Self::$source),*];

            /// The code used in exported documents.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$source => $code),* }
            }

            /// The URL of the text or page, if one is known.
            pub const fn url(self) -> Option<&'static str> {
                match self { $(Self::$source => $url),* }
            }
        }
    };
}

sources! {
    /// Décret 2026-728 of 1 August 2026: the 33 indicators.
    Decree2026 = "decret-2026-728", Some("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054608509");
    /// The Ministry's reading guide, version 9 of 8 January 2024.
    GuideV9 = "guide-v9", Some("https://travail-emploi.gouv.fr/la-qualite-des-organismes-de-formation-professionnelle");
    /// Décret 2019-565 of 6 June 2019: the certificate and its cycle.
    Decree2019 = "decret-2019-565", Some("https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038565259");
    /// Article 1 of the audit arrêté of 6 June 2019: the request and the
    /// initial audit.
    AuditOrderArticle1 = "arrete-2019-audit-art-1", Some("https://legal.tricoteuses.fr/articles/JORFARTI000038565298");
    /// Article 2 of the audit arrêté, 2023 version: the surveillance audit.
    AuditOrderArticle2 = "arrete-2019-audit-art-2", Some("https://legal.tricoteuses.fr/articles/LEGIARTI000047653698");
    /// Article 4 of the audit arrêté: the length of audits.
    AuditOrderArticle4 = "arrete-2019-audit-art-4", Some("https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038565293");
    /// Article 5 of the audit arrêté, 2023 version: non-conformities.
    AuditOrderArticle5 = "arrete-2019-audit-art-5", Some("https://legal.tricoteuses.fr/articles/LEGIARTI000047653706");
    /// One certifying body's page of 25 October 2023: non-conformities and decision
    /// are category by category.
    DecisionByCategory = "decision-by-category", Some("https://alticert.org/index.php/2023/10/25/le-31-mai-2023-quelques-nouveautes");
    /// Article 6 of the audit arrêté: multi-site providers.
    AuditOrderArticle6 = "arrete-2019-audit-art-6", Some("https://legal.tricoteuses.fr/articles/JORFARTI000038565304");
    /// Article 7 of the audit arrêté: the transfer to another certifying body.
    AuditOrderArticle7 = "arrete-2019-audit-art-7", Some("https://legal.tricoteuses.fr/articles/LEGIARTI000050769139");
    /// Article 8 of the audit arrêté: a new request after a refusal.
    AuditOrderArticle8 = "arrete-2019-audit-art-8", Some("https://legal.tricoteuses.fr/articles/JORFARTI000038565306");
    /// Article 9 of the audit arrêté: the extension of the scope.
    AuditOrderArticle9 = "arrete-2019-audit-art-9", Some("https://ressources.certipilot.fr/faq/audit-dextension");
    /// Article 10 of the audit arrêté: the light audit.
    AuditOrderArticle10 = "arrete-2019-audit-art-10", Some("https://legal.tricoteuses.fr/articles/JORFARTI000038565308");
    /// Secondary sources on the length of the surveillance audit.
    SurveillanceReports = "surveillance-reports", Some("https://my-of.com/2024/02/23");
    /// Two pages on surveillance in general: about half of the initial audit.
    SurveillanceHalf = "surveillance-half", Some("https://monof.pro/?p=5707");
    /// One certifying body on the surveillance audit: where it takes place, and what the
    /// first offer states of it.
    SurveillancePractice = "surveillance-practice", Some("https://certup.fr/audit-de-surveillance");
    /// Two statements of the price of a small provider's surveillance audit.
    SurveillancePrices = "surveillance-prices", Some("https://ppf-conseil-formation.fr/?p=22151");
    /// Eleven public statements of prices, read in November 2026.
    PriceStatements = "price-statements", Some("https://hop3team.com/qualiopi-formateur-independant-ca-ressemble-a-quoi");
    /// One consultancy's page that mentions file fees.
    FileFeeStatement = "file-fee-statement", Some("https://ppf-conseil-formation.fr/?p=22151");
    /// One certifying body's invoice for a pre-audit, April 2026.
    PreAuditInvoice = "pre-audit-invoice", None;
    /// A copy of the Ministry's FAQ on the renewal.
    RenewalFaq = "renewal-faq", Some("https://ressources.certipilot.fr/faq/audit-de-renouvellement");
    /// One certifying body on when to hold the renewal audit, and on the new certificate.
    RenewalPractice = "renewal-practice", Some("https://www.isqcertification.com/laudit-de-renouvellement-qualiopi-en-6-points-cles");
    /// A certifying body's FAQ.
    AfnorFaq = "afnor-faq", Some("https://afnor.org/en/professional-training/faq-qualiopi");
    /// The lead times that one certifying body announces.
    CertifierPractice = "certifier-practice", Some("https://www.proneo-certification.fr/questions-frequentes-faq");
    /// Cofrac, which accredits certifying bodies, on what they may do.
    CofracFaq = "cofrac-faq", Some("https://cofrac.fr/en/laccreditation/faq/certification-formation-professionnelle");
    /// The rules for using the mark, as reported by a secondary source.
    LogoCharter = "logo-charter", Some("https://www.cap-metiers.pro/Actualites_RSS/22466/charte-usage-marque-Qualiopi.aspx");
    /// One page on the consequences of a missed surveillance audit.
    MissedSurveillance = "missed-surveillance", Some("https://activcert.fr/2023/audit-de-surveillance-et-certificat-qualiopi");
    /// One page on suspension and withdrawal; no source states the time between
    /// them.
    SuspensionReport = "suspension-report", Some("https://fastcertif.com/?p=4848");
    /// Pages on what happens where a certifying body is suspended, June 2025.
    CertifierSuspension = "certifier-suspension", Some("https://boiteaform.fr");
    /// France compétences, which recognises labelling bodies.
    FranceCompetences = "france-competences", Some("https://www.francecompetences.fr/?s=qualiopi");
    /// The public page on which any provider can be looked up.
    ProviderRegister = "provider-register", Some("https://annuaire-entreprises.data.gouv.fr/lp/organisme-formation-qualiopi");
    /// One certifying body's page on providers with several sites.
    SitePractice = "site-practice", None;
    /// The first official list of labels, of 7 June 2016, as a news page has it.
    LabelList2016 = "label-list-2016", Some("https://consultant-formateur-independant.org/actualites-nationales/2016/06/09/publication-de-la-premiere-liste-de-labels-qualite-par-le-cnefop");
    /// One certifying body on providers that only worked as subcontractors.
    SubcontractorFaq = "subcontractor-faq", Some("https://certif-icpf.org/faq/audit-surveillance-sous-traitance");
    /// One page of 17 October 2024 on the activity number that lapses.
    ActivityNumberReport = "activity-number-report", None;
    /// One certifying body on what is not announced before the audit, October 2023.
    SamplingPractice = "sampling-practice", Some("https://alticert.org/index.php/2023/10/25/le-31-mai-2023-quelques-nouveautes");
    /// France compétences on higher-education establishments, 7 December 2023.
    HigherEducation = "higher-education", None;
    /// The certifying body's own site, from a stored copy.
    CertifierSite = "certifier-site", None;
    /// An undated list of certifying bodies, written between mid-2022 and
    /// mid-2025.
    CertifierList = "certifier-list", Some("https://c2rp.fr/dossier/qualiopi---comment-obtenir-la-certification-");
}

/// The citation of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The text or page that states the fact.
    pub source: Source,
    /// How certain the fact is.
    pub confidence: Confidence,
    /// The day on which the source was read.
    pub accessed: Date,
}

impl Citation {
    /// A citation accessed on 23 November 2026, when the rules were collected.
    pub const fn new(source: Source, confidence: Confidence) -> Self {
        Self { source, confidence, accessed: date!(2026, 11, 23) }
    }

    /// A citation accessed on 26 November 2026, when the rules were read a second time.
    pub const fn second(source: Source, confidence: Confidence) -> Self {
        Self { source, confidence, accessed: date!(2026, 11, 26) }
    }
}
