//! Saving, data, conflicts and notices, in French.

use super::frame::date;
use crate::document::{FindingKind, FindingText, LimitError};
use crate::text::format::{grouped, lower_first};
use crate::text::messages::{ConflictMessages, DataMessages, NoticeMessages, SavingMessages};

pub(in crate::text) static SAVING: SavingMessages = SavingMessages {
    unavailable: "Ce navigateur ne permet pas d’enregistrer ici. Vous pouvez travailler quand même, mais exportez \
        avant de fermer la page.",
    full: "L’espace de stockage de ce navigateur est plein : vos derniers changements ne sont que sur cette page. \
        Exportez votre travail avant de la fermer.",
    erased: "La copie gardée par ce navigateur a été effacée. Votre travail est toujours sur cette page ; il sera \
        enregistré de nouveau à votre prochain changement.",
    foreign: "Ce navigateur contient un travail que cette version ne sait pas lire, sans doute fait par une version plus récente. \
        Il est intact, mais vos changements ne sont pas enregistrés : exportez-les. Pour enregistrer de nouveau ici, repartez \
        de zéro : l’ancien travail sera mis de côté.",
    unreadable: "Le travail enregistré n’a pas pu être lu. Il n’est pas perdu : une copie est mise de côté, \
        téléchargez-la pour la faire examiner.",
    delete_unreadable: "Supprimer la copie",
    download_unreadable: "Télécharger la copie",
    export: "Exporter en JSON",
    copy: "Copier le texte",
    share: "Partager",
    copy_title: "Copiez ce texte",
    copy_why: "Le navigateur refuse la copie ici : sélectionnez le texte, copiez-le, puis collez-le dans un fichier ou un message.",
    undo: "Annuler",
};

pub(in crate::text) static DATA: DataMessages = DataMessages {
    title: "Vos données",
    where_saved: "Votre travail est enregistré dans ce navigateur, au fil de la saisie. Certains navigateurs effacent \
        ces données au bout de sept jours sans visite : un export vous en protège.",
    export: "Exporter",
    export_why: "Un fichier JSON avec vos réponses, vos notes, même privées, vos preuves, vos actions et les résultats.",
    import: "Importer",
    import_why: "Un export .json ou une page .html de Jalon : choisissez le fichier, déposez-le n’importe où sur l’outil, ou collez son contenu. Vous verrez ce qu’il contient avant qu’il ne remplace quoi que ce soit.",
    choose_file: "Choisir un fichier",
    snapshots: "Versions précédentes",
    snapshots_why: "Ce que vous avez exporté ou reçu, et ce qu’un import ou une remise à zéro a remplacé. Les plus récents sont gardés.",
    no_snapshots: "Aucune pour l’instant. Chaque export, import ou remise à zéro en garde une.",
    version: |when, answered| {
        let answers = match answered {
            0 => "aucune réponse".to_owned(),
            1 => "1 réponse".into(),
            _ => format!("{answered} réponses"),
        };
        match when {
            Some((day, time)) => format!("{} à {time}, {answers}", date(day)),
            None => answers,
        }
    },
    restore_snapshot: "Reprendre",
    start_over_title: "Repartir de zéro",
    start_over_why: "Votre travail actuel devient une version précédente.",
    start_over_confirm: "Votre travail actuel sera rangé parmi les versions précédentes de ce navigateur. Pour plus de sûreté, \
        exportez-le d’abord.",
    start_over: "Repartir de zéro",
    export_first: "Exporter d’abord",
    erase_title: "Tout effacer de ce navigateur",
    erase_why: "Sur un ordinateur partagé, pour ne rien laisser à la personne suivante.",
    erase_confirm: "Votre travail, ses versions précédentes et vos réglages seront effacés de ce navigateur, sans retour \
        possible. Les fichiers déjà exportés ne le sont pas : pensez au dossier des téléchargements.",
    erase: "Tout effacer",
    import_title: "Ce que contient ce fichier",
    holds_name: "Organisme",
    unnamed: "sans nom",
    holds_saved: "Date d’enregistrement",
    holds_categories: "Catégories",
    holds_answers: "Réponses",
    holds_notes: "Indicateurs avec des notes",
    holds_evidence: "Preuves",
    holds_actions: "Actions",
    unknown_date: "inconnue",
    no_repairs: "Le fichier est complet, aucune réparation n’a été nécessaire.",
    repairs: |count| match count {
        1 => "1 réparation.".into(),
        _ => format!("{count} réparations."),
    },
    repairs_why: "Le reste est repris tel quel, et votre fichier n’est pas modifié.",
    more_repairs: |count| format!("Et {count} de plus, du même genre."),
    replaces: "Votre travail actuel deviendra une version précédente, que vous pourrez reprendre.",
    use_file: "Utiliser ce fichier",
    refused_title: "Ce fichier ne peut pas être utilisé",
    refused_safe: "Rien n’a changé ici : votre travail est intact.",
    other_file: "Choisir un autre fichier",
};

pub(in crate::text) static CONFLICTS: ConflictMessages = ConflictMessages {
    title: "Deux onglets ont modifié la même chose",
    why: "Choisissez la bonne version. Tant que ce n’est pas fait, rien n’est remplacé.",
    mine: "Dans cet onglet",
    theirs: "Dans l’autre onglet",
    branch_title: "Vous avez tous deux modifié la même chose",
    in_branch: "Dans le fichier reçu",
    in_document: "Ici",
    keep_mine: "Garder cette version",
    keep_theirs: "Prendre l’autre version",
    evidence_line: |piece| {
        let reused = if piece.reused { " (vient de Datadock ou d’un label précédent)" } else { "" };
        let owner = (!piece.owner.is_empty()).then(|| format!("tenue à jour par {}", piece.owner));
        let checked = piece.checked_on.map(|day| format!("vérifiée le {}", date(day)));
        let until = piece.valid_until().map(|day| format!("à revoir après le {}", date(day)));
        let parts = [Some(piece.title.to_string()), Some(piece.location.to_string()), owner, checked, until];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(", ") + reused
    },
    action_line: |what, who, due, state| {
        let mut line = what.to_owned();
        if !who.is_empty() {
            line.push_str(&format!(", {who}"));
        }
        if let Some(due) = due {
            line.push_str(&format!(", pour le {}", date(due)));
        }
        format!("{line} ({})", lower_first(super::plan::state_name(state)))
    },
    finding_line: |finding| {
        let statement = finding.text(FindingText::Statement);
        let colon = if statement.is_empty() { "" } else { "\u{a0}: " };
        format!("Indicateur {}, {}{colon}{statement}", finding.indicator, lower_first(finding_kind(finding.kind)))
    },
    evidence_count: |count| match count {
        0 => "Aucune preuve".into(),
        1 => "1 preuve".into(),
        _ => format!("{count} preuves"),
    },
    action_count: |count| match count {
        0 => "Aucune action".into(),
        1 => "1 action".into(),
        _ => format!("{count} actions"),
    },
};

pub(super) const fn finding_kind(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Major => "Non-conformité majeure",
        FindingKind::Minor => "Non-conformité mineure",
        FindingKind::Remark => "Remarque",
    }
}

pub(in crate::text) static NOTICES: NoticeMessages = NoticeMessages {
    removed: |count| match count {
        1 => "C’est retiré.".into(),
        _ => format!("{count} éléments retirés."),
    },
    undone: "C’est rétabli.",
    exported: "Téléchargement lancé. Si rien n’arrive, copiez le texte du fichier.",
    export_failed: "Le navigateur a refusé le téléchargement. Copiez le texte du fichier.",
    making_file: "Préparation du fichier…",
    file_ready: "Fichier prêt : cherchez-le dans vos téléchargements.",
    file_failed: "Ce fichier n’a pas pu être préparé. Rien n’est perdu : vérifiez la connexion, puis réessayez.",
    copied: "C’est copié : collez le texte dans un fichier ou un message.",
    loaded: "Fichier chargé.",
    imported: "Fichier chargé. Le travail qu’il remplace est dans les versions précédentes.",
    started_over: "Tout est remis à zéro. Votre travail est dans les versions précédentes.",
    erased: "Tout est effacé de ce navigateur.",
    not_saved: "Vos derniers changements ne sont pas enregistrés : exportez-les avant de fermer la page.",
    snapshot_restored: "Version reprise.",
    merged: "Un autre onglet a modifié ce travail : ses changements sont repris ici.",
    replaced_elsewhere: "Un autre onglet a remplacé ce travail. Il est dans les versions précédentes, sous « Vos données ».",
    conflict_resolved: "C’est réglé.",
    // Shown to an English reader when the English messages fail to load.
    language_unavailable: "English could not be loaded. Check your connection and choose it again, or reload the page. L’anglais \
            n’a pas pu être chargé. Vérifiez votre connexion et choisissez-le de nouveau, ou rechargez la page.",
    file_added: "Le fichier est ouvert. Vous retrouvez tous vos fichiers sous « Mes fichiers ».",
    file_removed: "Fichier supprimé. Vous pouvez le rétablir tant que cette page est ouverte.",
    save_first: "Vos derniers changements ne sont pas enregistrés : exportez-les avant d’ouvrir un autre fichier.",
    file_restored: "Fichier rétabli.",
    no_room_for_file: "L’espace de stockage de ce navigateur est plein : rien n’a été ajouté, rien n’a été perdu. Exportez puis supprimez un fichier dont vous n’avez plus besoin, et recommencez.",
    review_started: "Le fichier est ouvert pour relecture : vos avis s’ajoutent, ses réponses ne changent pas.",
    cycle_started: "Le fichier de l’audit suivant est prêt. Celui du précédent reste tel quel, sous « Mes fichiers ».",
    branch_merged: "Les deux versions sont réunies. L’état d’avant est dans les versions précédentes.",
    nothing_new: "Ce fichier n’apporte rien de nouveau : tout y est déjà.",
    review_only: "Vous relisez ce fichier : vos avis se donnent sur la page « Relecture », les réponses restent à votre client.",
    file_sent: "Le fichier est transmis.",
    file_not_taken: "Ce site n’a pas confirmé qu’il a pris le fichier. Par prudence, exportez-le, puis envoyez-le par message.",
    audit_recorded: "L’audit est noté.",
    limit: |error| {
        let most = grouped(u64::try_from(error.limit()).unwrap_or(u64::MAX), "\u{202f}");
        match error {
            LimitError::Evidence => {
                format!("Vous avez déjà {most} preuves, le maximum. Retirez-en une pour en ajouter une autre.")
            }
            LimitError::EvidencePerIndicator => {
                format!("Cet indicateur a déjà {most} preuves, le maximum. Retirez-en une pour en ajouter une autre.")
            }
            LimitError::ActionsPerIndicator => {
                format!("Cet indicateur a déjà {most} actions, le maximum. Retirez-en une pour en ajouter une autre.")
            }
            LimitError::Quotes => {
                format!("Vous comparez déjà {most} devis, le maximum. Retirez-en un pour en ajouter un autre.")
            }
            LimitError::CustomCertifiers => format!(
                "Vous avez déjà ajouté {most} certificateurs, le maximum. Retirez-en un pour en ajouter un autre."
            ),
            LimitError::Audits => {
                format!("Vous avez déjà noté {most} audits, le maximum. Retirez-en un pour en ajouter un autre.")
            }
            LimitError::Findings => {
                format!("Vous avez déjà noté {most} constats, le maximum. Retirez-en un pour en ajouter un autre.")
            }
            LimitError::Reviewers => format!("Ce fichier a déjà {most} relecteurs, le maximum."),
        }
    },
};
