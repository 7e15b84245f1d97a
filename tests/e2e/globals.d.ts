// Types of what the tests find in pages, and what the test code relaxes.

import type axe from "axe-core";

declare global {
  interface Window {
    /** The layout shifts that recordShifts saw. */
    shifts: number[];
    /** What was passed to the share sheet. */
    shared: any;
    /** The events that tests/hosts/events.html received: type and detail. */
    received: [string, any][];
    /** The keys that it received. */
    keys: string[];
    axe: typeof axe;
    /** Whatever else a test leaves in a page. */
    [name: string]: any;
  }

  // A missing element fails a test anyway: these are not null here.
  interface ParentNode {
    querySelector(selectors: string): any;
  }
  interface Document {
    readonly activeElement: any;
  }
  interface Element {
    readonly textContent: string;
    readonly shadowRoot: any;
    closest(selectors: string): any;
    getAttribute(name: string): string;
  }
  interface JSON {
    parse(text: string | null): any;
  }

  /** A document as it is saved and exported (static/schema). */
  interface SavedDocument {
    saved_at: string;
    settings: { language: string };
    profile: any;
    id: string;
    title: string;
    revisions: number[];
    audits: { id: number; kind: string; held_on: string | null }[];
    findings: { id: number; indicator: number; kind: string; statement: string; notified_on: string | null; sent_on: string | null; lifted_on: string | null }[];
    reviewers: { id: number; name: string }[];
    opinions: { indicator: number; reviewer: number; status: string | null; comment: string; decision: string | null }[];
    answers: { indicator: number; status: string; edition: string; carried_over: boolean; notes: string; private_notes: string; evidence: number[]; actions: SavedAction[] }[];
    evidence: { id: number; title: string; location: string; reused: boolean; owner: string; checked_on: string | null; valid_months: number | null }[];
    budget: Record<string, number>;
    quotes: { certifier: string; pricing: string; price_cents: number; opening_half_days: number; valid_until: string | null }[];
    certifiers: { name: string }[];
  }
  interface SavedAction {
    what: string;
    who: string;
    due: string;
    state: string;
  }
}
