//! The options of a host page, and the contrast of its colours.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::embedding::{Colour, OptionName, Options, Palette, Surface, Theme};
use jalon_core::language::Language;
use jalon_core::quantity::Cents;
use jalon_core::rnq::IndicatorId;
use jalon_core::sections::{Section, Sections};

/// The text of a file of the project.
fn file(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn read(written: &[(&str, &str)]) -> (Options, Vec<&'static str>) {
    let (options, warnings) = Options::read(written.iter().copied());
    (options, warnings.into_iter().map(|warning| warning.option.name()).collect())
}

#[test]
fn a_page_can_set_every_option() {
    let (options, warnings) = read(&[
        ("lang", "en-GB"),
        ("sections", "estimate, quotes"),
        ("accent", "#A03"),
        ("background", "#000"),
        ("theme", "dark"),
        ("host-name", "  Cabinet Éclair "),
        ("privacy-url", "https://cabinet.example/donnees"),
        ("cta-label", "Prendre rendez-vous"),
        ("cta-url", "mailto:contact@cabinet.example"),
        ("day-rates", "950 1100,50 1400"),
        ("rates-source", "Nos devis de 2026"),
        ("storage-key", "cabinet.jalon-2"),
        ("heading-level", "3"),
    ]);
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(options.language, Some(Language::English));
    assert!(!options.sections.has(Section::Diagnostic) && options.sections.has(Section::Quotes));
    assert_eq!(options.accent, Some(Colour([0xaa, 0, 0x33])));
    assert_eq!(options.background, Some(Colour([0, 0, 0])));
    assert_eq!(options.theme, Theme::Dark);
    assert_eq!(&*options.host_name, "Cabinet Éclair");
    let call = options.call.clone().unwrap();
    assert_eq!((&*call.label, &*call.url), ("Prendre rendez-vous", "mailto:contact@cabinet.example"));
    let rates = options.rates.clone().unwrap();
    assert_eq!(rates.prices, [Cents(95_000), Cents(110_050), Cents(140_000)]);
    assert_eq!(&*rates.source, "Nos devis de 2026");
    assert_eq!(options.budget().rates_as_entered(), rates.prices);
    assert_eq!((&*options.storage_key, options.heading_level), ("cabinet.jalon-2", 3));
}

#[test]
fn each_invalid_value_falls_back_to_its_default_with_a_warning() {
    for (name, value) in [
        ("mode", "popup"),
        ("lang", "de"),
        ("sections", "diagnostic budget"),
        ("sections", ","),
        ("accent", "red"),
        ("accent", "#12345"),
        ("accent", "#ééé"),
        ("background", "#808080"),
        ("background", "white"),
        ("theme", "sombre"),
        ("host-name", &"x".repeat(81)),
        ("privacy-url", "mailto:a@b.example"),
        ("privacy-url", "/donnees"),
        ("cta-url", "javascript:alert(1)"),
        ("cta-url", "JavaScript:alert(1)"),
        ("cta-url", "https:\u{9}//x"),
        ("cta-label", "Sans adresse"),
        ("day-rates", "900 1250"),
        ("day-rates", "1250 900 1650"),
        ("day-rates", "0 900 1650"),
        ("day-rates", "0 0 0"),
        ("day-rates", "bas moyen haut"),
        ("day-rates", "1,250 1,500 1,650"),
        ("day-rates", "1.250 1.500 1.650"),
        ("day-rates", "900 1250 1650,000"),
        ("rates-source", "Sans prix"),
        ("storage-key", "mon cabinet"),
        ("storage-key", &"k".repeat(41)),
        ("heading-level", "0"),
        ("heading-level", "5"),
        ("heading-level", "deux"),
    ] {
        let (options, warnings) = read(&[(name, value), ("host-name", if name == "host-name" { "" } else { "Ici" })]);
        assert_eq!(warnings, [name], "{name}={value}");
        let expected = Options { host_name: options.host_name.clone(), ..Options::default() };
        assert_eq!(options, expected, "{name}={value}");
    }
}

#[test]
fn a_warning_says_what_is_expected() {
    let (_, warnings) = Options::read([("theme", "sombre")]);
    let said = warnings[0].to_string();
    assert!(said.contains("theme=\"sombre\"") && said.contains("auto, light or dark"), "{said}");
}

#[test]
fn unknown_names_and_empty_values_are_ignored() {
    assert_eq!(read(&[("class", "wide"), ("utm_source", "x"), ("accent", "  ")]), (Options::default(), vec![]));
}

#[test]
fn sections_list_what_they_show() {
    let some = Sections::parse(" quotes  diagnostic ").unwrap();
    assert_eq!(Section::ALL.map(|section| some.has(section)), [true, false, true]);
    assert_eq!(Section::ALL.map(|section| Sections::default().has(section)), [true; 3]);
}

/// The contrast of two colours, by the definition itself.
fn contrast(a: Colour, b: Colour) -> f64 {
    let luminance = |colour: Colour| {
        let [r, g, b] = colour.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126f64.mul_add(r, 0.7152f64.mul_add(g, 0.0722 * b)) + 0.05
    };
    let (a, b) = (luminance(a), luminance(b));
    a.max(b) / a.min(b)
}

#[test]
fn any_accent_on_any_background_keeps_a_contrast_of_four_and_a_half() {
    let steps = |step: usize| move || (0..=255u8).step_by(step);
    let colours = |step| {
        let steps = steps(step);
        steps().flat_map(move |r| steps().flat_map(move |g| steps().map(move |b| Colour([r, g, b]))))
    };
    let backgrounds: Vec<Option<Colour>> = colours(51).map(Some).chain([None]).collect();
    for accent in colours(17) {
        let fine = accent.0.iter().all(|channel| channel % 51 == 0);
        for background in backgrounds.iter().copied().filter(|background| fine || background.is_none()) {
            let written = [
                ("accent", format!("#{accent}")),
                ("background", background.map_or_else(String::new, |it| format!("#{it}"))),
            ];
            let (options, _) = Options::read(written.iter().map(|(name, value)| (*name, value.as_str())));
            let palette = Palette::of(options.accent, options.background);
            for (theme, scheme, ground) in
                [(Theme::Light, palette.light, Surface::LIGHT), (Theme::Dark, palette.dark, Surface::DARK)]
            {
                if options.theme != Theme::Auto && options.theme != theme {
                    continue;
                }
                let paper = options.background.unwrap_or(ground.paper);
                for (a, b) in [
                    (scheme.accent, paper),
                    (scheme.accent, ground.card),
                    (scheme.accent, scheme.tint),
                    (scheme.on_accent, scheme.accent),
                    (ground.ink, scheme.tint),
                    (ground.muted, scheme.tint),
                    (ground.ink, paper),
                    (ground.muted, paper),
                ] {
                    assert!(contrast(a, b) >= 4.5, "#{a} on #{b} in {options:?}: {}", contrast(a, b));
                }
            }
        }
    }
}

#[test]
fn a_background_sets_the_theme_unless_the_theme_is_set() {
    assert_eq!(read(&[("background", "#fdf6e3")]).0.theme, Theme::Light);
    assert_eq!(read(&[("background", "#101820")]).0.theme, Theme::Dark);
    let (options, warnings) = read(&[("background", "#101820"), ("theme", "light")]);
    assert_eq!((options.background, options.theme, warnings), (None, Theme::Light, vec!["background"]));
}

#[test]
fn a_readable_accent_stays_as_it_is() {
    let navy = Colour([0x1a, 0x3c, 0x8c]);
    assert_eq!(Palette::of(Some(navy), None).light.accent, navy);
}

#[test]
fn the_surfaces_have_the_colours_of_the_styles() {
    let styles = file("static/styles/base.css");
    let pairs = [
        ("card", Surface::LIGHT.card, Surface::DARK.card),
        ("ink", Surface::LIGHT.ink, Surface::DARK.ink),
        ("soft", Surface::LIGHT.muted, Surface::DARK.muted),
    ];
    for (name, light, dark) in pairs {
        let line = format!("--jl-{name}: light-dark(#{light}, #{dark})");
        assert!(styles.contains(&line), "{line}");
    }
    let paper = format!("light-dark(#{}, #{})", Surface::LIGHT.paper, Surface::DARK.paper);
    assert!(styles.contains(&paper), "{paper}");
}

#[test]
fn the_list_of_options_is_the_same_everywhere() {
    let names: Vec<&str> = OptionName::ALL.into_iter().map(OptionName::name).collect();
    let loader = file("static/loader/options.js");
    let listed = loader.split("export const OPTIONS =\n  \"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(listed.split(' ').collect::<Vec<_>>(), names);
    let (documentation, fields) = (file("docs/embedding.md"), file("static/integrate/options.js"));
    for name in names {
        assert!(documentation.contains(&format!("\n| `{name}` |")), "{name} in the documentation");
        assert!(fields.contains(&format!("{{ name: \"{name}\"")), "{name} as a field");
        let key = if name.contains('-') { format!("\n    \"{name}\": ") } else { format!("\n    {name}: ") };
        for language in ["fr", "en"] {
            assert!(file(&format!("static/integrate/messages-{language}.js")).contains(&key), "{name} in {language}");
        }
    }
}

#[test]
fn a_tip_is_kept_if_it_is_valid_and_reported_if_it_is_not() {
    let json = r#"{
        "1": " Put the prices on each page. ",
        "11": { "text": "Our template", "url": "https://www.example.fr/11", "label": "Open it" },
        "12": { "text": "No link", "url": "", "label": "" },
        "34": "There is no such indicator",
        "one": "Nor this one",
        "2": "",
        "3": 3,
        "4": { "url": "https://www.example.fr/" },
        "5": { "text": "A script", "url": "javascript:alert(1)" },
        "6": { "text": "A number", "url": 6 }
    }"#;
    let (options, _) = Options::read([("tips", json)]);
    let tip = |id| options.tips.get(id).unwrap();
    assert_eq!(&*tip(IndicatorId::I1).text, "Put the prices on each page.");
    assert_eq!(tip(IndicatorId::I11).url.as_deref(), Some("https://www.example.fr/11"));
    assert_eq!(&*tip(IndicatorId::I11).label, "Open it");
    assert_eq!(tip(IndicatorId::I12).url, None);
    assert_eq!(IndicatorId::ALL.into_iter().filter(|id| options.tips.get(*id).is_some()).count(), 3);
    assert_eq!(options.tips.warnings().len(), 7);
    let long = format!("{{ \"1\": \"{}\" }}", "a".repeat(301));
    for broken in ["not JSON", "[]", "3", &long] {
        let (options, _) = Options::read([("tips", broken)]);
        assert!(options.tips.get(IndicatorId::I1).is_none() && options.tips.warnings().len() == 1, "{broken}");
    }
    assert!(Options::default().tips.warnings().is_empty());
}
