// The messages of the page for hosts, in French and in English.

/**
 * The messages of one option: its label, its help, the message about a wrong value
 * and, where there are values to choose from, their labels.
 * @typedef {{ label: string, help: string, error: string, values?: Record<string, string> }} OptionMessages
 *
 * The messages of one language. Those of options are keyed by attribute name.
 * @typedef {Record<"title" | "lead" | "snippet" | "snippetHelp" | "copy" | "copied" | "notCopied" | "picker" | "toSnippet" | "preview" | "previewHelp" | "phone" | "tablet" | "full" | "events" | "eventsHelp" | "frameTitle", string> & {
 *   invalid: (labels: string[]) => string,
 *   fallback: (open: string, close: string) => string,
 *   groups: Record<string, string>,
 *   options: Record<string, OptionMessages>,
 * }} Messages
 */

/** @returns {OptionMessages} */
const plain = (label = "", help = "", error = "") => ({ label, help, error });

/** @type {Record<"fr" | "en", Messages>} */
export const MESSAGES = {
  fr: {
    title: "Intégrer Jalon à votre site",
    lead: "Réglez le bloc, regardez l’aperçu, collez la ligne dans votre page.",
    snippet: "La ligne à coller",
    snippetHelp: "Dans un bloc « HTML » ou « code » de votre page, là où l’autodiagnostic doit apparaître.",
    copy: "Copier",
    copied: "Copié.",
    notCopied: "Copie refusée. Le texte est sélectionné : faites Ctrl+C ou Cmd+C.",
    invalid: (names) => `À corriger : ${names.join(", ")}. D’ici là, la ligne ci-dessus n’en tient pas compte.`,
    picker: "sélecteur de couleur",
    toSnippet: "Aller à la ligne à coller",
    preview: "Aperçu",
    previewHelp: "Vos essais ici sont à part : ils s’effacent quand vous rechargez cette page.",
    phone: "Téléphone",
    tablet: "Tablette",
    full: "Toute la largeur",
    events: "Ce que votre site peut compter",
    eventsHelp: "Les évènements émis par l’aperçu, le plus récent en premier : des nombres et des états, jamais de texte saisi. Un cadre simple n’en émet pas.",
    frameTitle: "Autodiagnostic Qualiopi",
    fallback: (open, close) =>
      `L’autodiagnostic s’affiche ici. S’il n’apparaît pas, ${open}ouvrez-le dans une page à part${close} : il a besoin de JavaScript.`,
    groups: {
      block: "Le bloc",
      appearance: "L’apparence",
      host: "Vous",
      rates: "Tarifs d’audit",
      other: "Autres réglages",
    },
    options: {
      mode: {
        label: "Affichage",
        help: "Dans la page si possible. Dans un cadre si votre site interdit WebAssembly. Le cadre simple passe presque partout, même si votre site refuse les scripts, mais sa hauteur est fixe.",
        error: "",
        values: { "": "Dans la page", frame: "Dans un cadre (hauteur automatique)", iframe: "Dans un cadre simple (hauteur fixe)" },
      },
      address: plain("Adresse des fichiers de Jalon", "Le dossier où vous les avez déposés, de préférence sur votre site.", "Une adresse complète, comme https://www.exemple.fr/jalon-0.1.0/."),
      position: {
        label: "Place dans la page",
        help: "Si le bloc se voit dès l’ouverture de la page, la ligne demande ses fichiers tout de suite (dans un cadre, elle ne le peut pas). Sinon, il attend que le visiteur s’en approche : votre page n’en est pas ralentie.",
        error: "",
        values: { "": "Plus bas, en faisant défiler", top: "Visible dès l’ouverture" },
      },
      lang: {
        label: "Langue de départ",
        help: "Le visiteur peut en changer. Un cadre simple ne connaît pas votre page : choisissez.",
        error: "",
        values: { "": "Celle de votre page", fr: "Français", en: "English" },
      },
      sections: {
        label: "Ce qui est proposé",
        help: "Les questions sur l’organisme sont toujours là : tout le reste en dépend.",
        error: "Cochez au moins une partie : sinon, tout est proposé.",
        values: { diagnostic: "Le diagnostic et le bilan", estimate: "La durée, le coût et le calendrier", quotes: "La demande et la comparaison de devis" },
      },
      accent: plain("Couleur", "Celle de vos boutons. Si elle est peu lisible, elle est éclaircie ou assombrie, juste assez.", "Un code comme #0b6b5d."),
      background: plain("Fond", "Par défaut, blanc, ou presque noir si le bloc est sombre. Le fond choisi rend le bloc clair ou sombre.", "Un code comme #ffffff, assez clair ou assez sombre pour rester lisible, et qui s’accorde avec le réglage « Clair ou sombre »."),
      theme: {
        label: "Clair ou sombre",
        help: "Automatique : selon le fond choisi, sinon selon votre page (claire si elle n’en dit rien). Un cadre simple ne voit pas votre page : il est clair.",
        error: "",
        values: { "": "Automatique", light: "Clair", dark: "Sombre" },
      },
      "--jalon-radius": plain("Arrondi des angles", "10px par défaut ; 0 pour des angles droits.", "De 0 à 40px, comme 4px."),
      "--jalon-font": plain("Police", "Par défaut, celle de votre page. Dans un cadre, seulement une police déjà installée chez le visiteur.", "Des noms de polices séparés par des virgules."),
      "--jalon-font-size": plain("Taille du texte", "Par défaut, celle que le visiteur a choisie dans son navigateur.", "De 12 à 28px, comme 17px."),
      "--jalon-sticky-top": plain("Hauteur de votre menu, s’il reste en haut de l’écran", "Les chiffres du bloc se placent en dessous ; dans un cadre, les fenêtres aussi.", "De 0 à 400px, comme 64px."),
      "--jalon-min-height": plain("Hauteur minimale", "Réservée pendant le chargement, pour que rien ne saute dans votre page. Un écran par défaut. Sans effet dans un cadre simple.", "Une longueur comme 600px ou 100vh."),
      "host-name": plain("Votre nom", "Affiché en bas du bloc et dans l’appel à l’action.", "80 caractères au plus."),
      "privacy-url": plain("Page de confidentialité", "Un lien en bas du bloc.", "Une adresse complète, qui commence par https://."),
      "cta-label": plain("Texte de l’appel à l’action", "Par exemple « Prendre rendez-vous ». Vide : « Nous contacter ».", "60 caractères au plus."),
      "cta-url": plain("Adresse de l’appel à l’action", "Une page, une adresse e-mail ou un téléphone. Sauf par téléphone, le visiteur peut joindre son bilan en cochant une case.", "Indiquez une page, une adresse e-mail ou un numéro de téléphone."),
      "day-rates": plain("Tarif d’une journée d’audit", "Bas, courant et haut, hors taxes, séparés par des espaces. Ils remplacent les indications publiques que Jalon utilise ; le visiteur peut les changer.", "Trois tarifs en euros, du plus bas au plus haut, chacun sans espace : 900 1250 1650."),
      "rates-source": plain("Origine de ces tarifs", "Affichée à côté des tarifs, par exemple « douze devis reçus en 2026 ».", "200 caractères au plus."),
      "storage-key": plain("Nom de l’enregistrement", "Deux blocs de même nom partagent le même travail. Ne le changez plus ensuite : les visiteurs ne retrouveraient pas le leur.", "De 1 à 40 caractères : lettres sans accent, chiffres, points, tirets, tirets bas."),
      "heading-level": {
        label: "Niveau du titre du bloc",
        help: "Un de plus que le titre qui précède le bloc ; 2 par défaut, 1 dans un cadre.",
        error: "",
        values: { "": "Par défaut" },
      },
      history: {
        label: "Bouton « précédent » du navigateur",
        help: "S’il est suivi, « précédent » ramène à l’écran d’avant dans le bloc. L’adresse de votre page ne change pas.",
        error: "",
        values: { "": "Quitte votre page", on: "Revient dans le bloc" },
      },
    },
  },
  en: {
    title: "Put Jalon on your site",
    lead: "Set up the block, check the preview, paste the line into your page.",
    snippet: "The line to paste",
    snippetHelp: "Into an “HTML” or “code” block of your page, where the self-assessment should appear.",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "Copying was refused: the text is selected, press Ctrl+C or Cmd+C.",
    invalid: (names) => `To correct: ${names.join(", ")}. Until then, the line above leaves them out.`,
    picker: "colour picker",
    toSnippet: "Go to the line to paste",
    preview: "Preview",
    previewHelp: "What you try here is kept apart, and is cleared when you reload this page.",
    phone: "Phone",
    tablet: "Tablet",
    full: "Full width",
    events: "What your site can count",
    eventsHelp: "The events the preview sends, latest first: counts and states, never anything typed. A plain frame sends none.",
    frameTitle: "Qualiopi self-assessment",
    fallback: (open, close) =>
      `The self-assessment appears here. If it does not, ${open}open it in a page of its own${close}: it needs JavaScript.`,
    groups: {
      block: "The block",
      appearance: "Appearance",
      host: "You",
      rates: "Audit prices",
      other: "Other settings",
    },
    options: {
      mode: {
        label: "How it is shown",
        help: "In the page where possible. In a frame if your site forbids WebAssembly. The plain frame works almost anywhere, even if your site refuses scripts, but its height is fixed.",
        error: "",
        values: { "": "In the page", frame: "In a frame (automatic height)", iframe: "In a plain frame (fixed height)" },
      },
      address: plain("Address of Jalon’s files", "The folder you put them in, on your own site if you can.", "A full address, such as https://www.example.fr/jalon-0.1.0/."),
      position: {
        label: "Where on the page",
        help: "If the block is in view as soon as the page opens, the line requests its files at once (in a frame it cannot). If not, it waits until the visitor comes near, and does not slow your page down.",
        error: "",
        values: { "": "Further down, after scrolling", top: "In view from the start" },
      },
      lang: {
        label: "Starting language",
        help: "The visitor can change it. A plain frame does not know your page: choose one.",
        error: "",
        values: { "": "Your page’s", fr: "Français", en: "English" },
      },
      sections: {
        label: "What is offered",
        help: "The questions on the organisation are always there: everything else depends on them.",
        error: "Tick at least one part: otherwise everything is offered.",
        values: { diagnostic: "The self-assessment and its summary", estimate: "Length, cost and calendar", quotes: "Requesting and comparing quotes" },
      },
      accent: plain("Colour", "That of your buttons. If it is hard to read, it is lightened or darkened just enough.", "A code such as #0b6b5d."),
      background: plain("Background", "White by default, or near black when the block is dark. The colour you choose makes the block light or dark.", "A code such as #ffffff, light or dark enough to read on, and in keeping with the “Light or dark” setting."),
      theme: {
        label: "Light or dark",
        help: "Automatic: follows the background you chose, otherwise your page (light if it does not say). A plain frame cannot see your page: it is light.",
        error: "",
        values: { "": "Automatic", light: "Light", dark: "Dark" },
      },
      "--jalon-radius": plain("Rounded corners", "10px by default; 0 for square corners.", "From 0 to 40px, such as 4px."),
      "--jalon-font": plain("Font", "Your page’s by default. In a frame, only a font already on the visitor’s device.", "Font names, separated by commas."),
      "--jalon-font-size": plain("Text size", "By default, what the visitor chose in the browser.", "From 12 to 28px, such as 17px."),
      "--jalon-sticky-top": plain("Height of your menu, if it stays at the top of the screen", "The block’s figures stay below it; in a frame, dialogs do too.", "From 0 to 400px, such as 64px."),
      "--jalon-min-height": plain("Minimum height", "Reserved while it loads, so that nothing jumps on your page. One screen by default. No effect in a plain frame.", "A length such as 600px or 100vh."),
      "host-name": plain("Your name", "Shown at the foot of the block and in the call to action.", "At most 80 characters."),
      "privacy-url": plain("Privacy page", "A link at the foot of the block.", "A full address that starts with https://."),
      "cta-label": plain("Text of the call to action", "Such as “Book an appointment”. If empty: “Contact us”.", "At most 60 characters."),
      "cta-url": plain("Address of the call to action", "A page, an e-mail address or a telephone number. Except by telephone, visitors can attach their summary by ticking a box.", "Give a page, an e-mail address or a telephone number."),
      "day-rates": plain("Audit day rate", "Low, usual and high, excluding VAT, separated by spaces. They replace the published prices that Jalon uses; the visitor can change them.", "Three rates in euros from the lowest to the highest, each without a space or a comma for thousands: 900 1250 1650."),
      "rates-source": plain("Where these rates come from", "Shown beside the rates, such as “twelve quotes received in 2026”.", "At most 200 characters."),
      "storage-key": plain("Name of the saved work", "Two blocks of the same name share the same work. Do not change it later: visitors would lose sight of theirs.", "1 to 40 characters: unaccented letters, digits, dots, hyphens, underscores."),
      "heading-level": {
        label: "Level of the block’s heading",
        help: "One more than the heading above the block; 2 by default, 1 in a frame.",
        error: "",
        values: { "": "By default" },
      },
      history: {
        label: "The browser’s back button",
        help: "If the block follows it, it goes back to the previous screen in the block. The address of your page does not change.",
        error: "",
        values: { "": "Leaves your page", on: "Goes back within the block" },
      },
    },
  },
};
