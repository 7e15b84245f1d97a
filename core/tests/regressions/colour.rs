//! Which backgrounds the widget can write on, and what the page for hosts says
//! of them.

use jalon_core::embedding::{Colour, Surface};

/// The relative luminance of a colour by the definition of WCAG 2.2, which the
/// page for hosts computes as it stands and the widget in integers.
fn luminance(linear: &[f64; 256], Colour([r, g, b]): Colour) -> f64 {
    let [r, g, b] = [r, g, b].map(|channel| linear[usize::from(channel)]);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// The number that a line of the page's script gives to this constant.
fn constant(script: &str, name: &str) -> f64 {
    let value = script.split(&format!("const {name} = ")).nth(1).unwrap_or_else(|| panic!("no {name}"));
    value.split(';').next().unwrap().parse().unwrap()
}

#[test]
fn the_page_for_hosts_and_the_widget_had_two_formulas_for_a_background() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../static/integrate-options.js");
    let script = std::fs::read_to_string(path).unwrap();
    let (min_light, max_dark) = (constant(&script, "MIN_LIGHT"), constant(&script, "MAX_DARK"));
    assert!(script.contains("luminance >= MIN_LIGHT") && script.contains("luminance <= MAX_DARK"));
    let linear = std::array::from_fn(|channel| {
        let share = channel as f64 / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    // A sixth of all colours, among them #0000ea, which was reported.
    for red in 0..=255 {
        for green in (0..=255).step_by(2) {
            for blue in (0..=255).step_by(3) {
                let colour = Colour([red, green, blue]);
                let luminance = luminance(&linear, colour);
                for (page_accepts, is_close, surface) in [
                    (luminance >= min_light, luminance >= min_light - 0.001, Surface::LIGHT),
                    (luminance <= max_dark, luminance <= max_dark + 0.001, Surface::DARK),
                ] {
                    let widget_accepts = surface.is_readable_on(colour);
                    assert!(!page_accepts || widget_accepts, "the page accepts #{colour} and the widget refuses it");
                    assert!(!widget_accepts || is_close, "the widget accepts #{colour} and the page refuses it");
                }
            }
        }
    }
}
