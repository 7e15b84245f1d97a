// The rules of stylelint for static/: its standard configuration, with exceptions.

export default {
  extends: "stylelint-config-standard",
  rules: {
    // Rules of one component follow each other without blank lines.
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
    "rule-empty-line-before": null,
    // As in the Rust sources, which a test compares.
    "color-hex-length": "long",
    // Some classes are values of the document format, such as `in_place`.
    "selector-class-pattern": "^[a-z][a-z0-9]*([_-][a-z0-9]+)*$",
    // Rules are ordered by component.
    "no-descending-specificity": null,
    // A fallback in calc() needs its unit.
    "length-zero-no-unit": [true, { ignoreFunctions: ["var"] }],
    // The same notation in @media and @container.
    "media-feature-range-notation": "prefix",
    // Safari has only the prefixed ones.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["user-select", "text-size-adjust"] }],
  },
};
