import { stringify } from 'yaml';
import type { PlaceId } from '../../core/curriculum/layers.ts';

/** What a skeleton takes from the content that is there. */
export interface Around {
  readonly layer: PlaceId;
  readonly id: string;
  /** The ISO day it is. */
  readonly today: string;
  /** The id of a topic to build on, so that a way leads to the new one. */
  readonly prerequisite: string;
  /** A page on an official host, so that the example of a question fits. */
  readonly source: string;
}

/**
 * The file of a topic that fits the schema and keeps every rule as it is, with a word on what belongs where. Hint and
 * questions are examples in comments: without the "#" and the space in front they fit and keep every rule as well.
 */
export function skeleton({ layer, id, today, prerequisite, source }: Around): string {
  const title = titleOf(id);
  const term = quoted(phrase(id));
  return `# yaml-language-server: $schema=../../topic.schema.json
# ${title}: everything here is an example to be replaced. The fields and the rules are in CONTRIBUTING.md.
# See it as readers will: npm run content:preview ${id}. Check it: npm run check:content
id: ${quoted(id)} # for ever, and the name of this file
title: ${quoted(title.slice(0, 60).trim())} # the whole name
short: ${quoted(title.slice(0, 22).trim())} # the name on a tile, at most 22 characters
layer: ${layer}
# What belongs to this topic and what does not, in 40 to 320 characters.
scope: >-
  What a reader of these pages has to decide or to find out, and where this topic ends and the next one begins.
# Ids of topics that this one builds on. Without one, something has to build on this.
prerequisites: [${prerequisite}]
# Three to six official pages to read.
docs:
  - title: "Example: the page to begin with"
    url: https://docs.example.com/${id}/
  - title: "Example: the page to work with"
    url: https://docs.example.com/${id}/guide/
  - title: "Example: the page for when it breaks"
    url: https://docs.example.com/${id}/troubleshooting/
asOf: ${today} # the day on which you checked all this

# How pages about this topic are recognised.
signals:
  # Pages that are about it by their address alone. A path is a prefix of whole segments; "*" is any one of them.
  addresses:
    - { host: docs.example.com, path: /${id} }
  # Words and phrases of such a page. 5: this alone all but proves it; 1: weak. in: title, heading, code, text.
  terms:
    - { text: ${term}, weight: 3 }
  # Words that other subjects use too. They never decide alone.
  ambiguous: []
  # Real addresses that the rules above have to match, and that no other topic claims. At least three.
  matches:
    - https://docs.example.com/${id}/
    - https://docs.example.com/${id}/guide/
    - https://docs.example.com/${id}/troubleshooting/
  # Real addresses with the same words and another subject. No rule may match them. At least two.
  nearMisses:
    - https://docs.example.com/blog/${id}/
    - https://www.example.org/${id}/

# The card. Until it is written, the card shows the layer.
# hint:
#   holdOn: >-
#     One sentence that is worth remembering a year from now, in at most 240 characters.
#   bridge:
#     from: git # completes "If you know …": Docker, a Linux box, git, HTTP, SQL, CI
#     text: >-
#       The way here from there: what is the same, and at which point the likeness ends.
#   whenItBreaks: # two to four lines: where to look, in order
#     - "First symptom? Where to look first, and what tells you that it is this."
#     - "Second symptom? Where to look next, and what to compare it with."
#   whyHere: >-
#     Why this belongs to this layer and not to the one above or below it.

# Until questions are written, the topic is shown and not asked. At least 8: every difficulty (1, 2, 3), at least half of
# the levels apply or diagnose, some with code that has to be read, at least one multi, and an order where there is one.
# questions:
#   - id: ${id}/what-it-is-for # for ever; a question that asks something else gets a new id
#     level: concept # what something is, or why
#     difficulty: 1
#     stem: >-
#       A situation in one or two sentences, and the one question that it leads to. Which of these answers it?
#     options: # three, or four if the fourth is a mistake that people make; exactly one is right
#       - text: The mistake of somebody who knows the next topic only
#         why: Why this is wrong here, and in which situation it would be right.
#       - text: What an engineer who knows the subject would answer
#         correct: true
#         why: Why this is right, in words that teach more than the option says.
#       - text: Another mistake that a backend engineer really makes
#         why: Why this is wrong too, and what it does in place of the wanted.
#     source: ${source} # an official page that proves the key, or a list of them
#     asOf: ${today} # the day on which you checked it
#     terms: [${term}] # words of a page that this question fits
#
#   - id: ${id}/what-to-change-first
#     level: diagnose # from symptom and evidence to the cause
#     difficulty: 3
#     stem: >-
#       Since the change below was rolled out, every second request fails and nothing is logged. What do you change first?
#     code: # yaml, hcl, json, dockerfile, sh, log, promql, rego or text
#       lang: yaml
#       text: |
#         # evidence that has to be read to answer
#         key: value
#     options:
#       - text: The part of the evidence that has caused all of this
#         correct: true
#         why: What the evidence shows, line by line, and why it leads to exactly this.
#       - text: The part that is named first in all runbooks on it
#         why: What this would look like in the evidence, and that it does not look so.
#       - text: The part that would only hide the symptom for a day
#         why: Why this takes the symptom away and leaves the cause where it was.
#     source: ${source}
#     asOf: ${today}
#
#   - id: ${id}/which-of-these-help
#     type: multi # at least two are right and one is wrong; the screen says how many
#     level: apply # what to do, configure or choose
#     difficulty: 2
#     stem: >-
#       A team wants to reach a goal under two conditions that are given here. Which of these steps help, each by itself?
#     options:
#       - text: A step that helps
#         correct: true
#         why: How this step helps under the conditions that the stem gives.
#       - text: A step that does not
#         why: What this step does instead, and where it would be of use.
#       - text: Another that helps
#         correct: true
#         why: How this one helps as well, and what it adds to the other.
#     source: ${source}
#     asOf: ${today}
#
#   - id: ${id}/in-which-order
#     type: order
#     level: apply
#     difficulty: 2
#     stem: >-
#       Something that has a real sequence begins. Put its steps in order, from the first one to the last one.
#     steps: # three to six, in the right order; they are shuffled when shown
#       - text: What happens first
#         why: Why nothing else can happen before this has happened.
#       - text: What happens next
#         why: Why this has to wait for the first step, and not longer.
#       - text: What happens last
#         why: Why this comes at the end, and what would break if it did not.
#     source: ${source}
#     asOf: ${today}
`;
}

/** In quotes where YAML would read it as something else than text. */
function quoted(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

function titleOf(id: string): string {
  const words = phrase(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function phrase(id: string): string {
  return id.replaceAll('-', ' ');
}
