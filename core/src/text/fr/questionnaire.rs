//! The organisation, the questionnaire and the details of an indicator, in
//! French.

use super::frame::NUMBERS;
use crate::assessment::Filter;
use crate::profile::{Flag, IdentityField, PlannedAudit};
use crate::rnq::{Category, Edition};
use crate::text::indicator::Audience;
use crate::text::messages::{DetailsMessages, DiagnosticMessages, OrganisationMessages};

pub(in crate::text) static ORGANISATION: OrganisationMessages = OrganisationMessages {
    title: "Votre organisme",
    lead: |estimated| {
        if estimated {
            "Une minute de questions : la durée de l’audit et son coût s’affichent aussitôt."
        } else {
            "Une minute de questions, pour ne retenir que ce qui vous concerne."
        }
    },
    figures: |applicable, days| match days {
        Some(days) => format!("{applicable} indicateurs s’appliquent, {days} d’audit."),
        None => "Choisissez au moins une catégorie.".into(),
    },
    name: "Nom de votre organisme",
    name_why: "Facultatif. Pour la page de garde, et pour la demande de devis si vous le souhaitez. Il reste dans ce navigateur.",
    identity: |field| match field {
        IdentityField::ActivityNumber => "Numéro de déclaration d’activité",
        IdentityField::Town => "Ville",
        IdentityField::Contact => "Personne à contacter",
        IdentityField::ContactDetails => "Téléphone ou courriel",
        IdentityField::Certifier => "Certificateur choisi",
    },
    services: "Ce que vous proposez",
    services_why: "Les catégories déterminent les indicateurs qui vous concernent et comptent dans la durée de \
        l’audit. Cochez tout ce que la certification devra couvrir.",
    category: |category| match category {
        Category::Training => "Actions de formation",
        Category::SkillsAssessment => "Bilans de compétences",
        Category::ExperienceValidation => "Accompagnement à la VAE",
        Category::Apprenticeship => "Apprentissage (CFA)",
    },
    category_why: |category| match category {
        Category::Training => "Stages, ateliers, parcours : en salle, à distance ou en situation de travail.",
        Category::SkillsAssessment => "Le bilan en trois phases que prévoit le Code du travail.",
        Category::ExperienceValidation => "Vous accompagnez des candidats à la validation des acquis de l’expérience.",
        Category::Apprenticeship => "Vous formez des apprentis. C’est la catégorie qui compte le plus d’indicateurs.",
    },
    no_category: "Choisissez au moins une catégorie : sans elle, ni indicateurs ni durée.",
    activity: "Votre façon de travailler",
    flag: |flag| match flag {
        Flag::Certifying => "Nous préparons à une certification professionnelle (RNCP ou RS)",
        Flag::WorkLinked => "Nous formons en alternance",
        Flag::WorkplacePeriods => "Nos parcours comportent des périodes en entreprise",
        Flag::Subcontracts => "Nous faisons appel à des sous-traitants ou au portage salarial",
        Flag::NewEntrant => "Nous sommes nouvel entrant",
        Flag::LegacyLabel => "Nous détenons encore un label qualité obtenu avant 2019",
    },
    flag_why: |flag| match flag {
        Flag::Certifying => "Ajoute les indicateurs 3, 7 et 16, selon la catégorie.",
        Flag::WorkLinked => "Contrats de professionnalisation, par exemple. Ajoute les indicateurs 13 et 28.",
        Flag::WorkplacePeriods => "Stages ou formation en situation de travail. Ajoute l’indicateur 28.",
        Flag::Subcontracts => "Un formateur indépendant qui vous facture est un sous-traitant. Ajoute l’indicateur 27.",
        Flag::NewEntrant => {
            "Première année d’activité, ou catégorie que vous lancez : aucun bilan pédagogique et financier ne la \
            montre encore. Pour certains indicateurs, l’audit initial regarde alors l’organisation prévue, et l’audit \
            de surveillance dure une demi-journée de plus."
        }
        Flag::LegacyLabel => {
            "Un label de l’ancienne liste du CNEFOP, encore valable le jour de la demande. Datadock \
            n’en est pas un."
        }
    },
    experience_note: "Une VAE mène presque toujours à une certification enregistrée. Si c’est votre cas, cochez la \
        première case.",
    size: "Votre taille",
    turnover: "Chiffre d’affaires annuel de formation, hors taxes",
    turnover_why: |middle, large| {
        format!(
            "Le total des produits de votre dernier bilan pédagogique et financier (bas du cadre C). Pas encore de \
             bilan ? Indiquez les recettes encaissées à ce jour. La durée change à {} et à {}.",
            (NUMBERS.amounts)(middle, middle),
            (NUMBERS.amounts)(large, large)
        )
    },
    sites: "Autres sites, en plus du siège",
    sites_why: "Un site est un lieu où travaille du personnel permanent et où l’on administre, vend ou conçoit vos \
        prestations. Une salle louée ou le domicile d’un télétravailleur n’en est pas un : il n’est ni audité ni certifié. L’auditeur visite un échantillon de vos sites.",
    audit: "L’audit que vous préparez",
    planned_audit: "Quel audit ?",
    planned_audit_why: "La durée et les suites dépendent du type d’audit.",
    audit_choice: |audit| match audit {
        PlannedAudit::Initial => "Initial : le premier",
        PlannedAudit::Surveillance => "Surveillance : à mi-parcours",
        PlannedAudit::Renewal => "Renouvellement : avant la fin des trois ans",
        PlannedAudit::Extension => "Extension : une catégorie de plus",
    },
    extension: "Que voulez-vous ajouter ?",
    extension_why: "Seule la catégorie ajoutée est auditée, et seuls ses indicateurs sont affichés ensuite.",
    no_extension: "Choisissez au moins une catégorie à ajouter.",
    planned_date: "Date prévue",
    audit_done: "L’audit a eu lieu : noter ses suites",
    planned_date_why: "Elle détermine l’édition du référentiel. Sans date, nous prenons celle d’aujourd’hui.",
    edition: |edition, today| {
        let which = match edition {
            Edition::Rnq2019 => "Jusqu’au 31 octobre 2026, l’audit suit le référentiel à 32 indicateurs.",
            Edition::Rnq2026 => "Depuis le 1er novembre 2026, l’audit suit le référentiel à 33 indicateurs.",
        };
        if today { format!("{which} Date prise en compte : aujourd’hui.") } else { which.into() }
    },
    rare: "Cas rares : label d’avant 2019, enseignement supérieur",
    higher_education: "Établissement d’enseignement supérieur (article L. 6316-4 du Code du travail) : un régime particulier \
        s’applique, sans audit ordinaire.",
    legacy_note: "L’audit initial est alors aménagé : plus court, il ne regarde qu’une partie des indicateurs. Le \
        reste est vu à l’audit de surveillance. Le label doit encore être actif le jour de la demande, ce que le \
        certificateur vérifie : c’est devenu très rare.",
    to_diagnostic: "Commencer le diagnostic",
    continue_diagnostic: "Continuer le diagnostic",
    to_summary: "Voir le bilan",
    to_budget: "Voir l’audit et le budget",
};

pub(in crate::text) static DIAGNOSTIC: DiagnosticMessages = DiagnosticMessages {
    title: "Diagnostic",
    no_category: "Dites d’abord ce que vous proposez : les indicateurs en dépendent.",
    progress_label: "Avancement",
    progress: |answered, applicable| format!("Réponses : {answered} sur {applicable}"),
    filter_label: "Afficher",
    filter_name: |filter| match filter {
        Filter::All => "Tous",
        Filter::Unanswered => "À éclaircir",
        Filter::Gaps => "Écarts",
        Filter::Changed2026 => "Modifiés en 2026",
        Filter::ToReview => "À revoir",
        Filter::WithoutEvidence => "Sans preuve",
    },
    filter_empty: |filter| match filter {
        Filter::All => "Aucun indicateur ne s’applique ici.",
        Filter::Unanswered => "Vous avez répondu à tout. Beau travail.",
        Filter::Gaps => "Aucun écart dans vos réponses.",
        Filter::Changed2026 => "Aucun des indicateurs modifiés en 2026 ne vous concerne.",
        Filter::ToReview => "Plus rien à revoir.",
        Filter::WithoutEvidence => "Chaque indicateur en place a au moins une preuve.",
    },
    show_all: "Revenir à tous les indicateurs",
    criteria_label: "Critères",
    criterion: |number, title| format!("Critère {number} : {title}"),
    excluded: |count| match count {
        1 => "1 indicateur de ce critère ne vous concerne pas".into(),
        _ => format!("{count} indicateurs de ce critère ne vous concernent pas"),
    },
    inapplicable_entries: "Ce que vous y aviez noté est conservé.",
    next: |title| format!("Suite : {title}"),
    previous: |title| format!("Retour : {title}"),
    tag_changed: "Modifié en 2026",
    tag_new: "Nouveau en 2026",
    tag_major_only: "Tout écart est majeur",
    tag_process_only: "Nouvel entrant : démarche écrite attendue",
    tag_not_in_light: "Vu à l’audit de surveillance",
    tag_surveyed: "Toujours revu en surveillance",
    process_question: "Pour vous, l’audit initial regarde si la démarche est écrite et prévue, pas encore ses résultats.",
    to_review: |edition, carried_over| match edition {
        _ if carried_over => "Réponse de l’audit précédent : est-elle toujours vraie ?",
        Edition::Rnq2019 => {
            "À revoir : votre réponse portait sur l’édition à 33 indicateurs, qui ne s’applique pas encore à cette date."
        }
        Edition::Rnq2026 => "À revoir : la question a changé depuis votre réponse.",
    },
    confirm: "Ma réponse tient toujours",
    help: "Aide",
    work: "Notes, preuves, actions",
    why_applies: "Pourquoi il vous concerne.",
    expected: "Ce que l’auditeur veut voir.",
    evidence_examples: "Exemples de preuves",
    change_2026: "Depuis le 1er novembre 2026.",
    audience: |audience| match audience {
        Audience::Certifying => "Formations certifiantes.",
        Audience::NewEntrant => "Nouvel entrant.",
        Audience::SkillsAssessment => "Bilan de compétences.",
        Audience::ExperienceValidation => "VAE.",
        Audience::Apprenticeship => "Apprentissage.",
        Audience::WorkLinked => "Alternance.",
        Audience::Subcontractor => "Si vous intervenez comme sous-traitant.",
    },
};

pub(in crate::text) static DETAILS: DetailsMessages = DetailsMessages {
    notes: "Comment vous faites",
    notes_why: "Quelques phrases, à relire le jour de l’audit.",
    evidence: "Preuves",
    evidence_why: "Une même preuve peut servir à plusieurs indicateurs : saisissez-la une fois, reprenez-la ailleurs.",
    evidence_title: "Preuve",
    evidence_place: "Où elle se trouve",
    evidence_named: |position, title| {
        if title.is_empty() { format!("Preuve {position}") } else { format!("Preuve {position} : {title}") }
    },
    add_evidence: "Ajouter une preuve",
    reuse: "Utiliser une preuve déjà saisie",
    reuse_button: "Reprendre ici",
    unused_evidence: "Ces preuves ne servent à aucun indicateur. Reprenez-les ci-dessus, ou retirez celles qui ne servent plus.",
    also_used: |others| format!("Sert aussi à : {others}"),
    raise: "Monter",
    lower: "Descendre",
    remove: "Retirer",
    actions: "Actions",
    add_action: "Ajouter une action",
    action_named: |position, what| {
        if what.is_empty() { format!("Action {position}") } else { format!("Action {position} : {what}") }
    },
    private_notes: "Pour vous seul",
    private_notes_why: "Doutes, rappels, noms : jamais dans le dossier pour l’audit.",
};
