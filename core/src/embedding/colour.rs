//! Derives readable colours from the host's accent: text in and on any accent
//! has a contrast ratio of at least 4.5 with its background (WCAG 2.2, success
//! criterion 1.4.3), in light and dark schemes.

use std::fmt::{Display, Formatter, Result};

use super::option_name::Theme;

/// An sRGB colour: red, green and blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// White.
const WHITE: Colour = Colour([255, 255, 255]);

impl Colour {
    /// Parses `#rgb` or `#rrggbb`.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?.chars().map(|digit| digit.to_digit(16)).collect::<Option<Vec<u32>>>()?;
        let channel = |high: u32, low: u32| u8::try_from(high * 16 + low).ok();
        match digits.as_slice() {
            [r, g, b] => Some(Self([channel(*r, *r)?, channel(*g, *g)?, channel(*b, *b)?])),
            [r1, r2, g1, g2, b1, b2] => Some(Self([channel(*r1, *r2)?, channel(*g1, *g2)?, channel(*b1, *b2)?])),
            _ => None,
        }
    }

    /// A mix of `share` 256ths of this colour and the rest of the other.
    fn mixed(self, share: u32, other: Self) -> Self {
        let mix = |one: u8, other: u8| {
            let mixed = (u32::from(one) * share + u32::from(other) * (256 - share)) / 256;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        let ([r1, g1, b1], [r2, g2, b2]) = (self.0, other.0);
        Self([mix(r1, r2), mix(g1, g2), mix(b1, b2)])
    }

    /// The relative luminance, 0 to 65 535.
    fn luminance(self) -> u32 {
        let [r, g, b] = self.0.map(linear);
        (2_126 * r + 7_152 * g + 722 * b) / 10_000
    }

    /// Whether the contrast ratio of both colours is at least 4.6: more than
    /// the required 4.5, because luminance is rounded here.
    fn has_contrast_with(self, other: Self) -> bool {
        // The definition adds 0.05 of the range to both luminances.
        const FLARE: u32 = 3_277;
        let (a, b) = (self.luminance() + FLARE, other.luminance() + FLARE);
        a.max(b) * 100 >= a.min(b) * 460
    }
}

impl Display for Colour {
    fn fmt(&self, to: &mut Formatter<'_>) -> Result {
        self.0.iter().try_fold((), |(), channel| write!(to, "{channel:02x}")).map_err(|_| std::fmt::Error)
    }
}

/// The linear-light value of an sRGB channel, 0 to 65 535. It is exact for
/// every eighth value and interpolated linearly in between, with an error below
/// 0.0005.
fn linear(channel: u8) -> u32 {
    const EVERY_EIGHTH: [u32; 33] = [
        0, 159, 340, 599, 947, 1_391, 1_937, 2_592, 3_360, 4_247, 5_257, 6_395, 7_666, 9_072, 10_619, 12_309, 14_146,
        16_135, 18_277, 20_577, 23_038, 25_662, 28_452, 31_412, 34_544, 37_852, 41_337, 45_002, 48_850, 52_884, 57_105,
        61_517, 66_121,
    ];
    let (position, part) = (usize::from(channel / 8), u32::from(channel % 8));
    let at = |position: usize| EVERY_EIGHTH.get(position).copied().unwrap_or(u32::from(u16::MAX));
    (at(position) * (8 - part) + at(position + 1) * part) / 8
}

/// The backgrounds and text colours of a light or dark scheme. A test checks
/// that the values are those of `static/styles/base.css`.
#[derive(Clone, Copy, Debug)]
pub struct Surface {
    /// The background behind the cards.
    pub paper: Colour,
    /// The background of the cards.
    pub card: Colour,
    /// The text colour.
    pub ink: Colour,
    /// The colour of secondary text.
    pub muted: Colour,
    /// The default accent.
    accent: Colour,
    /// The share of the accent in a tinted card, in 256ths.
    tint: u32,
    /// The colour towards which an unreadable accent is shifted.
    fallback: Colour,
    /// The text colour on the accent.
    on_accent: Colour,
}

impl Surface {
    /// Dark text on a light background. The default background is slightly
    /// darker than white.
    pub const LIGHT: Self = Self {
        paper: Colour([0xf6, 0xf5, 0xf1]),
        card: WHITE,
        ink: Colour([0x1c, 0x24, 0x22]),
        muted: Colour([0x52, 0x60, 0x5c]),
        accent: Colour([0x0b, 0x6b, 0x5d]),
        tint: 24,
        fallback: Colour([0, 0, 0]),
        on_accent: WHITE,
    };
    /// Light text on a dark background.
    pub const DARK: Self = Self {
        paper: Colour([0x14, 0x18, 0x1a]),
        card: Colour([0x1d, 0x23, 0x26]),
        ink: Colour([0xe8, 0xec, 0xea]),
        muted: Colour([0xa9, 0xb6, 0xb2]),
        accent: Colour([0x6a, 0xd1, 0xbd]),
        tint: 34,
        fallback: WHITE,
        on_accent: Colour([0x0c, 0x10, 0x11]),
    };

    /// The surface of a fixed theme; `None` for [`Theme::Auto`].
    pub const fn of(theme: Theme) -> Option<Self> {
        match theme {
            Theme::Auto => None,
            Theme::Light => Some(Self::LIGHT),
            Theme::Dark => Some(Self::DARK),
        }
    }

    /// The theme in which text is readable on this background: the given one, or the
    /// first that fits if it is [`Theme::Auto`]. `None` if there is none.
    pub fn theme_on(background: Colour, theme: Theme) -> Option<Theme> {
        let themes = if theme == Theme::Auto { [Theme::Light, Theme::Dark] } else { [theme; 2] };
        let is_readable = |theme| Self::of(theme).is_some_and(|surface| surface.is_readable_on(background));
        themes.into_iter().find(|theme| is_readable(*theme))
    }

    /// Whether the text colours are readable on this background.
    pub fn is_readable_on(&self, paper: Colour) -> bool {
        self.ink.has_contrast_with(paper) && self.muted.has_contrast_with(paper)
    }
}

/// The colours derived for one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The colour of buttons, links and marks.
    pub accent: Colour,
    /// The text colour on the accent.
    pub on_accent: Colour,
    /// The background of tinted cards.
    pub tint: Colour,
    /// The background of the widget, if the host sets it.
    pub paper: Option<Colour>,
}

impl Scheme {
    /// Derives a scheme. An accent that is unreadable on a background of the
    /// scheme is shifted towards the fallback, as little as necessary. A
    /// background on which the surface's text is unreadable is ignored, as it
    /// belongs to the other scheme.
    fn of(accent: Option<Colour>, background: Option<Colour>, surface: &Surface) -> Self {
        let colour = accent.unwrap_or(surface.accent);
        let paper = background.filter(|paper| surface.is_readable_on(*paper)).unwrap_or(surface.paper);
        let tint = colour.mixed(surface.tint, surface.card);
        let readable = |accent: &Colour| {
            [paper, surface.card, tint, surface.on_accent].iter().all(|other| accent.has_contrast_with(*other))
        };
        let mut shades = (0..=256).map(|step| colour.mixed(256 - step, surface.fallback));
        let accent = shades.find(readable).unwrap_or(surface.fallback);
        Self { accent, on_accent: surface.on_accent, tint, paper: background.map(|_| paper) }
    }
}

/// The host's colours in the light and dark schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The light scheme.
    pub light: Scheme,
    /// The dark scheme.
    pub dark: Scheme,
}

impl Palette {
    /// The palette for an accent and a background; `None` means the default.
    pub fn of(accent: Option<Colour>, background: Option<Colour>) -> Self {
        let scheme = |surface| Scheme::of(accent, background, surface);
        Self { light: scheme(&Surface::LIGHT), dark: scheme(&Surface::DARK) }
    }

    /// The CSS custom properties of a palette.
    const PROPERTIES: [&'static str; 4] = ["--jalon-accent", "--jalon-on-accent", "--jalon-tint", "--jalon-paper"];

    /// The value of each of [`Self::PROPERTIES`]; empty for the default.
    fn values(&self) -> [String; 4] {
        let Self { light, dark } = self;
        let pair = |light: Colour, dark: Colour| format!("light-dark(#{light}, #{dark})");
        [
            pair(light.accent, dark.accent),
            pair(light.on_accent, dark.on_accent),
            pair(light.tint, dark.tint),
            light.paper.zip(dark.paper).map_or_else(String::new, |(light, dark)| pair(light, dark)),
        ]
    }
}

/// The CSS properties of a widget in the host's colours, made readable, each with its
/// value. An empty value stands for the default.
pub fn colour_properties(
    theme: Theme,
    accent: Option<Colour>,
    background: Option<Colour>,
) -> impl Iterator<Item = (&'static str, String)> {
    let scheme = if theme == Theme::Auto { "" } else { theme.code() };
    let is_default = accent.is_none() && background.is_none();
    let values = if is_default { Default::default() } else { Palette::of(accent, background).values() };
    std::iter::once(("color-scheme", scheme.to_owned())).chain(Palette::PROPERTIES.into_iter().zip(values))
}
