import type { Day } from "#domain/day.ts";
import { REVIEW, type Confirmation, type Sourced } from "./source.ts";

/** One publication. What could not be confirmed is null, and is not shown. */
export interface Reference extends Omit<Sourced, "source"> {
  /** As it is named beside a sentence. */
  readonly short: string;
  readonly authors: string;
  readonly year: number;
  /** In its own words and language. */
  readonly title: string;
  /** Journal, volume, pages. */
  readonly where: string | null;
  /** Its lasting address, or where it can be read about. */
  readonly address: string | null;
  /** The page that was read on that day. */
  readonly seen: string;
}

const CHECKED_ON = "2026-11-25" as Day;

type Publication = Pick<Reference, "short" | "authors" | "year" | "title" | "where">;

/** @param confirmed "official-page": its abstract was read; "quoted": another page that tells of it. */
const read = (
  publication: Publication,
  confirmed: Confirmation,
  address: string | null,
  seen: string,
): Reference => ({ ...publication, confirmed, address, seen, checkedOn: CHECKED_ON, review: REVIEW });

const doi = (name: string): string => `https://doi.org/${name}`;

/** In the order of the alphabet, as they are listed. A DOI stands here only where it was read beside the title. */
export const REFERENCES = {
  blanchard2016: read(
    {
      short: "Blanchard & Farber 2016",
      authors: "Blanchard, M., & Farber, B. A.",
      year: 2016,
      title:
        "Lying in psychotherapy: Why and what clients don’t tell their therapist about therapy and their relationship",
      where: "Counselling Psychology Quarterly, 29(1), 90–112",
    },
    "official-page",
    doi("10.1080/09515070.2015.1085365"),
    "https://www.researchgate.net/publication/282197507",
  ),
  brattland2018: read(
    {
      short: "Brattland et al. 2018",
      authors: "Brattland, H., et al.",
      year: 2018,
      title:
        "Learning from clients: A qualitative investigation of psychotherapists’ reactions to negative verbal feedback",
      where: "Psychotherapy Research, 28(4), 545–559",
    },
    "official-page",
    doi("10.1080/10503307.2016.1246768"),
    "https://www.pubmed.gov/27827093/",
  ),
  cole2021: read(
    {
      short: "Cole et al. 2021",
      authors: "Cole, S. N., Smith, D. M., Ragan, K., Suurmond, R., & Armitage, C. J.",
      year: 2021,
      title:
        "Synthesizing the effects of mental simulation on behavior change: Systematic review and multilevel meta-analysis",
      where: "Psychonomic Bulletin & Review, 28(5), 1514–1537",
    },
    "official-page",
    doi("10.3758/s13423-021-01880-6"),
    "https://www.pubmed.gov/33948918/",
  ),
  deJong2024: read(
    {
      short: "de Jong et al. 2024",
      authors: "de Jong, K., Douglas, S., Wolpert, M., et al.",
      year: 2024,
      title: "Using progress feedback to enhance treatment outcomes: A narrative review",
      where: "Administration and Policy in Mental Health and Mental Health Services Research, 52(1), 210–222",
    },
    "official-page",
    doi("10.1007/s10488-024-01381-3"),
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC11703940/",
  ),
  eubanks2018: read(
    {
      short: "Eubanks et al. 2018",
      authors: "Eubanks, C. F., Muran, J. C., & Safran, J. D.",
      year: 2018,
      title: "Alliance rupture repair: A meta-analysis",
      where: "Psychotherapy, 55(4), 508–519",
    },
    "quoted",
    null,
    "https://findings.org.uk/PHP/dl.php?file=Eubanks_C_1.cab&s=dy&sf=rel",
  ),
  fluckiger2018: read(
    {
      short: "Flückiger et al. 2018",
      authors: "Flückiger, C., Del Re, A. C., Wampold, B. E., & Horvath, A. O.",
      year: 2018,
      title: "The alliance in adult psychotherapy: A meta-analytic synthesis",
      where: "Psychotherapy, 55(4), 316–340",
    },
    "official-page",
    doi("10.1037/pst0000172"),
    "https://societyforpsychotherapy.org/the-alliance-in-adult-psychotherapy/",
  ),
  gollwitzer2006: read(
    {
      short: "Gollwitzer & Sheeran 2006",
      authors: "Gollwitzer, P. M., & Sheeran, P.",
      year: 2006,
      title: "Implementation intentions and goal achievement: A meta-analysis of effects and processes",
      where: null,
    },
    "official-page",
    "https://www.researchgate.net/publication/37367696",
    "https://www.researchgate.net/publication/37367696",
  ),
  linehan1979: read(
    {
      short: "Linehan et al. 1979",
      authors: "Linehan, M. M., Goldfried, M. R., & Goldfried, A. P.",
      year: 1979,
      title: "Assertion therapy: Skill training or cognitive restructuring",
      where: "Behavior Therapy, 10, 372–388",
    },
    "official-page",
    null,
    "https://c.coek.info/pdf-assertion-therapy-skill-training-or-cognitive-restructuring-.html",
  ),
  ostergard2020: read(
    {
      short: "Østergård et al. 2020",
      authors: "Østergård, O. K., Randa, H., & Hougaard, E.",
      year: 2020,
      title:
        "The effect of using the Partners for Change Outcome Management System as feedback tool in psychotherapy: A systematic review and meta-analysis",
      where: "Psychotherapy Research, 195–212",
    },
    "official-page",
    doi("10.1080/10503307.2018.1517949"),
    "https://vbn.aau.dk/da/publications/the-effect-of-using-the-partners-for-change-outcome-management-sy",
  ),
  pham1999: read(
    {
      short: "Pham & Taylor 1999",
      authors: "Pham, L. B., & Taylor, S. E.",
      year: 1999,
      title:
        "From thought to action: Effects of process- versus outcome-based mental simulations on performance",
      where: "Personality and Social Psychology Bulletin, 25, 250–260",
    },
    "official-page",
    doi("10.1177/0146167299025002010"),
    "http://psp.sagepub.com/content/25/2/250",
  ),
  rennie1994: read(
    {
      short: "Rennie 1994",
      authors: "Rennie, D. L.",
      year: 1994,
      title: "Clients’ deference in psychotherapy",
      where: "Journal of Counseling Psychology, 41(4), 427–437",
    },
    "official-page",
    null,
    "https://pdfslide.us/documents/clients-deference-in-the-therapists-in-the-study-consisted-of-five-women-and-six.html",
  ),
  sheeran2024: read(
    {
      short: "Sheeran et al. 2024",
      authors: "Sheeran, P., Listrom, O., & Gollwitzer, P. M.",
      year: 2024,
      title:
        "The when and how of planning: Meta-analysis of the scope and components of implementation intentions in 642 tests",
      where: "European Review of Social Psychology",
    },
    "official-page",
    doi("10.1080/10463283.2024.2334563"),
    "https://informahealthcare.com/doi/ref/10.1080/10463283.2024.2334563",
  ),
  vybiral2024: read(
    {
      short: "Vybíral et al. 2024",
      authors: "Vybíral, Z., Ogles, B. M., Řiháček, T., Urbancová, B., & Gocieková, V.",
      year: 2024,
      title: "Negative experiences in psychotherapy from clients’ perspective: A qualitative meta-analysis",
      where: "Psychotherapy Research, 34(3), 279–292",
    },
    "official-page",
    doi("10.1080/10503307.2023.2226813"),
    "https://informahealthcare.com/doi/full/10.1080/10503307.2023.2226813",
  ),
  webb2011: read(
    {
      short: "Webb et al. 2011",
      authors:
        "Webb, C. A., DeRubeis, R. J., Amsterdam, J. D., Shelton, R. C., Hollon, S. D., & Dimidjian, S.",
      year: 2011,
      title: "Two aspects of the therapeutic alliance: Differential relations with depressive symptom change",
      where: "Journal of Consulting and Clinical Psychology, 79(3), 279–283",
    },
    "official-page",
    doi("10.1037/a0023252"),
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC3124012/",
  ),
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceKey = keyof typeof REFERENCES;

/** What is said about research, under what it belongs to: each sentence with the publications it rests on. */
export const EVIDENCE = {
  unsaid: {
    hiding: ["blanchard2016"],
    deference: ["rennie1994"],
    disappointing: ["vybiral2024"],
  },
  therapists: { receiving: ["brattland2018"] },
  between: {
    relationship: ["fluckiger2018"],
    agreeing: ["webb2011"],
    mending: ["eubanks2018"],
  },
  preparing: {
    ifThen: ["gollwitzer2006", "sheeran2024"],
    practising: ["linehan1979"],
    imagining: ["cole2021"],
    theWayThere: ["pham1999"],
  },
  asking: { forms: ["deJong2024"], oneOfThem: ["ostergard2020"] },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, readonly [ReferenceKey, ...ReferenceKey[]]>>>
>;

export type Part = keyof typeof EVIDENCE;
type Claims = { readonly [P in Part]: { readonly [C in keyof (typeof EVIDENCE)[P]]: string } };

/** The page in one language. Apart from the other words: it is loaded by this page only. */
export interface EvidenceText {
  readonly lead: string;
  readonly unknownTitle: string;
  readonly unknown: readonly string[];
  readonly parts: Readonly<Record<Part, string>>;
  readonly claims: Claims;
  readonly figures: string;
  readonly referencesTitle: string;
  readonly leaving: string;
  readonly checkedOn: (day: string) => string;
  /** Said where something else than the abstract was read. */
  readonly confirmations: Readonly<Record<Exclude<Confirmation, "official-page">, string>>;
}
