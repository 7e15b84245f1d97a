//! The host's colour, made readable: whatever it is, what is written in it and
//! on it keeps a contrast of at least 4.5 with what lies behind (WCAG 2.2,
//! 1.4.3), in light and in dark.

use std::fmt::{Display, Formatter, Result};

use super::option_name::Theme;

/// A colour in sRGB: red, green and blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// White.
const WHITE: Colour = Colour([255, 255, 255]);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?.chars().map(|digit| digit.to_digit(16)).collect::<Option<Vec<u32>>>()?;
        let channel = |high: u32, low: u32| u8::try_from(high * 16 + low).ok();
        match digits.as_slice() {
            [r, g, b] => Some(Self([channel(*r, *r)?, channel(*g, *g)?, channel(*b, *b)?])),
            [r, s, g, h, b, c] => Some(Self([channel(*r, *s)?, channel(*g, *h)?, channel(*b, *c)?])),
            _ => None,
        }
    }

    /// So many 256ths of this colour, the rest of the other.
    fn mixed(self, share: u32, other: Self) -> Self {
        let mix = |(a, b): (u8, u8)| (u32::from(a) * share + u32::from(b) * (256 - share)) / 256;
        let [r, g, b] = self.0;
        let [s, h, c] = other.0;
        Self([(r, s), (g, h), (b, c)].map(|pair| u8::try_from(mix(pair)).unwrap_or(u8::MAX)))
    }

    /// The relative luminance, 0 to 65 535.
    fn luminance(self) -> u32 {
        let [r, g, b] = self.0.map(linear);
        (2_126 * r + 7_152 * g + 722 * b) / 10_000
    }

    /// Whether the two can be read on each other. Asks for slightly more than
    /// the 4.5 that is promised, since luminance is rounded here.
    fn has_contrast_with(self, other: Self) -> bool {
        // 0.05 of the whole range, which the definition adds to both.
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

/// What an sRGB channel is in linear light, 0 to 65 535: exact at every eighth
/// value, and drawn straight in between, which is off by less than 0.0005.
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

/// What the colours of a scheme lie on, and what is written there. The figures
/// are those of `static/styles/base.css`, which a test compares.
#[derive(Clone, Copy, Debug)]
pub struct Surface {
    /// Behind the cards.
    pub paper: Colour,
    /// Of the cards.
    pub card: Colour,
    /// What is written.
    pub ink: Colour,
    /// What is written and matters less.
    pub muted: Colour,
    /// Our own accent.
    accent: Colour,
    /// How many 256ths of an accent tint a card.
    tint: u32,
    /// Where an accent goes that cannot be read as it is.
    fallback: Colour,
    /// What is written on the accent itself.
    on_accent: Colour,
}

impl Surface {
    /// Dark on light. Its paper is that of our own page, darker than white.
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
    /// Light on dark.
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

    /// The ground of a theme that is decided.
    pub const fn of(theme: Theme) -> Option<Self> {
        match theme {
            Theme::Auto => None,
            Theme::Light => Some(Self::LIGHT),
            Theme::Dark => Some(Self::DARK),
        }
    }

    /// Whether what is written here can be read on this paper.
    pub fn can_be_read_on(&self, paper: Colour) -> bool {
        self.ink.has_contrast_with(paper) && self.muted.has_contrast_with(paper)
    }
}

/// The host's colour in one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// For buttons, links and marks.
    pub accent: Colour,
    /// For what is written on it.
    pub on_accent: Colour,
    /// For surfaces that carry a touch of it.
    pub tint: Colour,
    /// What all lies on, where the host decides it.
    pub paper: Option<Colour>,
}

impl Scheme {
    /// The colour as it is where it can be read on all it lies on; else as
    /// little darker or lighter as it takes. A paper that the ground's writing
    /// cannot be read on is not of this scheme.
    fn of(accent: Option<Colour>, background: Option<Colour>, ground: &Surface) -> Self {
        let colour = accent.unwrap_or(ground.accent);
        let paper = background.filter(|paper| ground.can_be_read_on(*paper)).unwrap_or(ground.paper);
        let tint = colour.mixed(ground.tint, ground.card);
        let readable = |accent: &Colour| {
            [paper, ground.card, tint, ground.on_accent].iter().all(|behind| accent.has_contrast_with(*behind))
        };
        let shades = (0..=256).map(|step| colour.mixed(256 - step, ground.fallback));
        let accent = shades.into_iter().find(readable).unwrap_or(ground.fallback);
        Self { accent, on_accent: ground.on_accent, tint, paper: background.map(|_| paper) }
    }
}

/// The host's colours in light and in dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// On a light ground.
    pub light: Scheme,
    /// On a dark ground.
    pub dark: Scheme,
}

impl Palette {
    /// The palette of an accent and a background; ours where one is not said.
    pub fn of(accent: Option<Colour>, background: Option<Colour>) -> Self {
        let scheme = |ground| Scheme::of(accent, background, ground);
        Self { light: scheme(&Surface::LIGHT), dark: scheme(&Surface::DARK) }
    }

    /// The custom properties that carry a palette.
    pub const PROPERTIES: [&'static str; 4] = ["--jalon-accent", "--jalon-on-accent", "--jalon-tint", "--jalon-paper"];

    /// The value of each of [`Self::PROPERTIES`]; empty where ours stays.
    pub fn values(&self) -> [String; 4] {
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
