//! The files in the browser, and what leaves it, in French.

use super::figures::AUDIT;
use super::frame::date;
use crate::text::format::grouped;
use crate::text::messages::{FileMessages, OverTimeMessages, ReceiveMessages, SendMessages};

pub(in crate::text) static FILES: FileMessages = FileMessages {
    title: "Mes fichiers",
    lead: "Un fichier par organisme et par audit. Ils restent dans ce navigateur, sur cet appareil.",
    manage: "Mes fichiers",
    manage_why: "Pour suivre plusieurs organismes, préparer l’audit suivant ou faire un contre-audit.",
    unnamed: "Organisme sans nom",
    is_open: "ouvert",
    for_review: |name| format!("en relecture par {name}"),
    waiting: |count| match count {
        0 => "tout est relu".into(),
        1 => "1 réponse attend un avis".into(),
        _ => format!("{count} réponses attendent un avis"),
    },
    audit: |kind, day| match day {
        Some(day) => format!("{}, le {}", (AUDIT.kind)(kind), date(day)),
        None => format!("{}, date à fixer", (AUDIT.kind)(kind)),
    },
    progress: |answered, applicable| match answered {
        0 | 1 => format!("{answered} réponse sur {applicable}"),
        _ => format!("{answered} réponses sur {applicable}"),
    },
    saved: |day| format!("modifié le {}", date(day)),
    unreadable: "Cette version de Jalon ne sait pas lire ce fichier. Il est intact.",
    open: |title| format!("Ouvrir « {title} »"),
    open_short: "Ouvrir",
    new: "Nouveau fichier",
    rename: "Renommer",
    new_title: "Titre du fichier",
    rename_done: "Valider",
    duplicate: "Contre-audit",
    duplicate_why: "Un contre-audit repart de l’organisme, de ses notes, de ses preuves et des constats passés. Ne sont pas copiés : les réponses, les notes privées, les actions, les avis, les devis et les versions précédentes.",
    remove: "Supprimer",
    removed: "Supprimés, à rétablir si besoin",
    restore: "Rétablir",
    download: "Télécharger tel quel",
    counter_audit_of: |title| match title {
        "" => "Contre-audit".into(),
        _ => format!("Contre-audit, {title}"),
    },
    used: |used, quota| {
        let kilobytes = |units: usize| grouped(u64::try_from(units / 1000).unwrap_or(u64::MAX), "\u{202f}");
        format!("Place prise : {}\u{202f}Ko sur environ {}\u{202f}Ko.", kilobytes(used), kilobytes(quota))
    },
    nearly_full: "Il reste peu de place. Exportez puis supprimez les fichiers dont vous n’avez plus besoin.",
    on_this_site: "Le total compte tout ce que ce site garde dans votre navigateur.",
};

pub(in crate::text) static RECEIVE: ReceiveMessages = ReceiveMessages {
    same_file: "C’est une autre version du fichier ouvert.",
    same_as: |title| format!("C’est une autre version de « {title} », que ce navigateur a déjà."),
    merge: "Réunir les deux versions",
    merge_why: "Ce qu’un seul côté a changé est repris tout seul. Ce que les deux ont changé vous est montré, et vous choisissez.",
    open_and_merge: "Ouvrir ce fichier et réunir les versions",
    as_new: "Ouvrir dans un nouveau fichier",
    as_new_why: |title| match title {
        "" => "Le fichier ouvert reste tel quel, sous « Mes fichiers ».".into(),
        _ => format!("« {title} » reste tel quel, sous « Mes fichiers »."),
    },
    replace: |title| match title {
        "" => "Remplacer le fichier ouvert par celui-ci".into(),
        _ => format!("Remplacer « {title} » par ce fichier"),
    },
    review: "Ouvrir pour relecture",
    review_why: "Vous relisez le travail de quelqu’un d’autre : vos avis se placent à côté de ses réponses, que vous ne pouvez pas modifier.",
    reviewer_name: "Votre nom, pour signer vos avis",
    reviewer_why: "Il est écrit dans le fichier relu, et gardé ici pour la prochaine fois.",
    holds_title: "Titre",
    holds_opinions: "Avis de relecture",
    holds_findings: "Constats d’audit",
};

pub(in crate::text) static SEND: SendMessages = SendMessages {
    offer: "Transmettre tout mon fichier",
    offer_why: "Pour que votre conseil parte de votre travail. Vous voyez d’abord ce qui part, et vous confirmez à chaque fois.",
    title: |host| match host {
        "" => "Transmettre votre fichier ?".into(),
        _ => format!("Transmettre votre fichier à {host} ?"),
    },
    why: |recipient| {
        format!(
            "Tout ce que contient votre fichier part vers {recipient}. Rien n’est transmis tant que vous n’avez pas confirmé."
        )
    },
    identity: "Coordonnées et numéros",
    turnover: "Chiffre d’affaires",
    notes: "Notes sur les indicateurs",
    private_notes: "Notes privées",
    evidence: "Preuves, avec leur emplacement",
    prices: "Prix et devis",
    findings: "Constats d’audit",
    opinions: "Avis de relecture",
    consent: "J’ai vu ce qui part, et je veux le transmettre.",
    send: "Transmettre",
    attach: "Télécharger le fichier à joindre",
    attach_why: "Ici, le fichier ne peut pas partir tout seul : téléchargez-le, puis joignez-le à votre message.",
};

pub(in crate::text) static OVER_TIME: OverTimeMessages = OverTimeMessages {
    title: "Au fil du temps",
    why: "Chaque point est une version gardée par ce navigateur : exportée, reçue ou remplacée.",
    point: |day, in_place, proved, applicable| {
        format!("{} : {in_place} en place sur {applicable}, dont {proved} avec preuve", date(day))
    },
    empty: "La courbe se dessine avec les exports faits à des jours différents : chacun y ajoute un point.",
    versions: "Versions précédentes",
    files: "Mes autres fichiers",
    from_disk: "Un export sur cet appareil",
    with: |title| format!("Comparer avec « {title} »"),
    in_place: "En place",
    proved: "Avec preuve",
};
