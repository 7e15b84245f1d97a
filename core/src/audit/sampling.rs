//! Site sampling: the number of other sites that an audit visits.

/// The rule for the sample size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sampling {
    /// The square root of the number of sites: initial, renewal, extension and
    /// light audits.
    Full,
    /// 0.6 times that square root: surveillance audits.
    Surveillance,
}

/// The number of sites in the sample, rounded to the nearest integer. `sites`
/// excludes the central function.
///
/// Neither the square root of an integer nor 0.6 times it can be exactly
/// halfway between two integers, so "nearest" is unambiguous. The computation
/// uses integers: the sample is the largest `k` such that `2k - 1 <= 2r`, that
/// is `(2k - 1)² <= 4r²`.
pub fn sample(sites: u32, sampling: Sampling) -> u32 {
    // 100 times 4r², with r² = sites or 0.36 * sites.
    let four_r_squared = match sampling {
        Sampling::Full => 400 * u64::from(sites),
        Sampling::Surveillance => 144 * u64::from(sites),
    };
    let root = four_r_squared.isqrt() / 10;
    // `root` is the integer part of 2r; k is the number of odd numbers up to
    // it.
    u32::try_from(root.div_ceil(2)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Sampling, sample};

    #[test]
    fn follows_the_published_series() {
        let full: Vec<u32> = [0, 1, 2, 3, 6, 7, 12, 13, 20, 21, 30, 31, 42, 43, 56, 57, 72]
            .map(|sites| sample(sites, Sampling::Full))
            .to_vec();
        assert_eq!(full, [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
        let surveillance: Vec<u32> =
            [0, 1, 6, 7, 17, 18, 34, 35, 56, 57, 84].map(|sites| sample(sites, Sampling::Surveillance)).to_vec();
        assert_eq!(surveillance, [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    }

    #[test]
    fn never_visits_more_sites_than_there_are_and_never_overflows() {
        for sites in [0, 1, 2, 3, 10_000, u32::MAX] {
            for sampling in [Sampling::Full, Sampling::Surveillance] {
                assert!(sample(sites, sampling) <= sites);
            }
        }
        assert_eq!(sample(u32::MAX, Sampling::Full), 65_536);
    }
}
