//! The host page, in French.

use super::frame::date;
use crate::assessment::Severity;
use crate::text::messages::HostMessages;

pub(in crate::text) static HOST: HostMessages = HostMessages {
    offered_by: |name| format!("Proposé par {name}."),
    tip: |name| match name {
        "" => "Ce site vous conseille :".to_owned(),
        _ => format!("{name} vous conseille :"),
    },
    tip_link: "En savoir plus",
    privacy: "Confidentialité",
    call_privacy: "Vos réponses restent dans ce navigateur. Pas de compte à créer, rien n’est transmis sans votre accord.",
    call_title: |name| match name {
        "" => "Vous voulez en parler ?".to_owned(),
        _ => format!("Vous voulez en parler avec {name} ?"),
    },
    call_label: "Nous contacter",
    attach: "Joindre mon bilan",
    attach_why: "Rien n’est transmis sans votre accord. Si vous cochez cette case, seul le texte qui s’affiche alors est \
        transmis : ni vos notes, ni vos preuves, ni votre chiffre d’affaires.",
    attached: "Ce qui sera transmis",
    summary_title: |day| format!("Mon bilan Qualiopi au {}", date(day)),
    summary_categories: |categories| format!("Catégories : {categories}"),
    summary_answers: |answered, applicable| format!("Questions répondues : {answered} sur {applicable}"),
    summary_length: |days| format!("Durée de l’audit selon les règles : {days}"),
    summary_findings: |severity, indicators| match severity {
        Severity::Major => format!("Écarts majeurs à prévoir, par indicateur : {indicators}"),
        Severity::Minor => format!("Écarts mineurs à prévoir, par indicateur : {indicators}"),
    },
    rates_by: |name, source| {
        let who = if name.is_empty() { "le site qui propose cet outil" } else { name };
        let source = if source.is_empty() { String::new() } else { format!(" Source : {source}.") };
        format!("Tarifs d’une journée d’audit selon {who}.{source} Remplacez-les par ceux de vos devis.")
    },
    share_title: "Transmettre une copie de votre travail ?",
    share_why: |who| {
        format!(
            "Le site {who}, qui affiche cet outil, demande une copie de votre travail. Vous pouvez refuser : cela ne \
             change rien pour vous."
        )
    },
    share_holds: "La copie contiendrait tout ce qui est ici :",
    share_give: "Transmettre la copie",
    share_refuse: "Refuser",
    shared: "La copie a été transmise au site.",
};
