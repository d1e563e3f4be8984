import { leaveOut } from "./leave-out.mjs";

/** @typedef {import("./leave-out.mjs").Cuts} Cuts */

/** Files of fontkit, by the beginnings of the names that its bundler gave what is in them. */
const OF_FONTKIT = {
  // Only Latin, Greek and Cyrillic have letters in the type faces (scripts/faces.mjs); their tables name these scripts and no
  // other, so that the shaper by default is the only one ever chosen.
  IndicShaper: "$7826f90f6f0cecc9$",
  indicData: "$90a9d3398ee54fe5$",
  indicStates: "$4b0735ca6c692ea5$",
  UniversalShaper: "$7ab494fe977143c6$",
  universalStates: "$aa333a9607471296$",
  HangulShaper: "$e1c6bbc8cb416f8c$",
  ArabicShaper: "$764eb544bbe1ccf0$",
  // Other files than TrueType: the faces are three TrueType files.
  WOFFFont: "$760785214b9fc52c$",
  WOFFDirectory: "$c1726355ecc5b889$",
  WOFF2Font: "$21ee218f84ac7f32$",
  WOFF2Directory: "$c28ec7bbb3b8de3a$",
  WOFF2Glyph: "$8046190c9f1ad19e$",
  TrueTypeCollection: "$cd5853a56c68fec7$",
  DFont: "$05f49f930186144e$",
  // Letters in another form than TrueType: PostScript, pictures, colours.
  CFFTop: "$b84fd3dd9d8eddb2$",
  CFFFont: "$822ac0d589e4e237$",
  CFFIndex: "$43e9821ef3717eec$",
  CFFDict: "$61aa549f16d58b9b$",
  CFFOperand: "$c2d28e92708f99da$",
  CFFPointer: "$0e34a43d05bde82c$",
  CFFPrivateDict: "$6d59db2e29cc77b3$",
  CFFStandardStrings: "$229224aec43783c5$",
  CFFEncodings: "$bc0433d9b7e41f5f$",
  CFFCharsets: "$ef658f5c9a1488b2$",
  CFFGlyph: "$62cc5109c6101893$",
  CFFSubset: "$001d739428a71d5a$",
  SBIXGlyph: "$25d8f049c222084c$",
  COLRGlyph: "$0d411f0165859681$",
  // Tables that none of the faces has (tests/house/pdf-left-out.test.ts): Apple's way to lay out letters, faces that vary, writing
  // from above, hints for screens, and what pictures and PostScript need.
  AATFeatureMap: "$3b6302b64eccc32c$",
  AATLayoutEngine: "$ba6dd74203be8728$",
  AATLookupTable: "$ff5ce077dae0f144$",
  AATMorxProcessor: "$55f71433a605c87d$",
  AATStateMachine: "$50c7aac9316f2948$",
  aat: "$6cb7dd5f47d82580$",
  GlyphVariationProcessor: "$0bb840cac04e911b$",
  KernProcessor: "$0bba3a9db57637f3$",
  BASE: "$497cef411d884e34$",
  COLR: "$eb629188f3dfefdd$",
  CPAL: "$08734b8e7dc64587$",
  DSIG: "$dceeca3e1977ce30$",
  EBDT: "$0941618dc22a946d$",
  EBLC: "$9911c4c7201c13de$",
  HVAR: "$d059a6bd2d3b5b63$",
  JSTF: "$71cfb3c4767fbd0c$",
  LTSH: "$7a9f92b0c46ebe33$",
  PCLT: "$2b2ccc419d152631$",
  VDMX: "$ca5b40b9bcda9c9b$",
  VORG: "$2bbf2bc1ce37cd8f$",
  avar: "$3793b781918cfced$",
  bsln: "$6a3746e8c708f5a3$",
  feat: "$d0c76fac617b308a$",
  fvar: "$e83fd065f00fcd01$",
  gvar: "$dbe33c8d3a7f131c$",
  hdmx: "$b5f380243c34d6a0$",
  just: "$05b01887df96c4ee$",
  kern: "$ca2df1256966e313$",
  morx: "$03ee6ebd54db1053$",
  opbd: "$b7492a80b0d1a056$",
  sbix: "$abb847051efd51b1$",
  vhea: "$69530a3c40755af0$",
  vmtx: "$344073dd270f0e62$",
  // Names and outlines of letters, which nothing that is written into a PDF is made of: it takes them as they are in the file.
  StandardNames: "$7713b9b7b438dff8$",
  Path: "$f43aec954cdfdf21$",
  // Where marks go if the face does not say: each of the three does (GPOS).
  UnicodeLayoutEngine: "$0a4bdfeb6dfd6f5e$",
};

/** @type {Cuts} */
const FONTKIT = {
  modules: Object.values(OF_FONTKIT),
  // How names within the file are written: in the faces' own, UTF-16 and English alone.
  names: ["$e449ad78d50845fe$var$MAC_ENCODINGS"],
  instead: {
    $e449ad78d50845fe$export$6fef87b7618bdf0b:
      '[["utf-16be","utf-16be","utf-16be","utf-16be","utf-16be"],null,null,["symbol","utf-16be"]]',
    $e449ad78d50845fe$export$479e671907f486d1: "{}",
    $e449ad78d50845fe$export$2092376fd002e13: '[[],{},null,{0x0409:"en"}]',
  },
};

/** @type {Cuts} */
const PDFKIT = {
  names: [
    // The standard faces, which are not embedded, and so are not in any file that this app makes.
    "AFMFont",
    "StandardFont",
    // Lines are broken by src/documents/pdf-lines.ts; each text is told lineBreak: false.
    "LineWrapper",
    // What is drawn is text, lines and circles, in colours that are told by their numbers.
    "SVGPath",
    "namedColors",
    "PDFGradient$1",
    "PDFLinearGradient$1",
    "PDFRadialGradient$1",
    "PDFTilingPattern$1",
    // No link, note or file stands in a page.
    "AnnotationsMixin",
    "AttachmentsMixin",
    // PDF/A, and its colour profile.
    "PDFA",
    "ICC_PROFILE_PATH",
    "iccProfileBase64",
  ],
  only: {
    // Nothing is encrypted: what remains names the file and says so.
    PDFSecurity: ["generateFileID", "create"],
    // No pictures, outline, form or table of its own: what remains is called for every document.
    ImagesMixin: ["initImages"],
    AcroFormMixin: ["endAcroForm"],
    TableMixin: ["initTables"],
  },
};

/** Which library is which file. @type {ReadonlyArray<readonly [file: RegExp, cuts: Cuts]>} */
const LIBRARIES = [
  [/fontkit\/dist\/browser-module\.mjs$/, FONTKIT],
  [/pdfkit\/js\/pdfkit\.browser\.mjs$/, PDFKIT],
];

/** What makes the PDF, without the parts of its libraries that this app never comes to. @type {import("vite").Plugin} */
export const pdfLeftOut = {
  name: "pdf-left-out",
  enforce: "pre",
  transform: {
    filter: { id: LIBRARIES.map(([file]) => file) },
    handler(code, id) {
      const [, cuts = {}] = LIBRARIES.find(([file]) => file.test(id)) ?? [];
      return leaveOut(code, this.parse(code), cuts);
    },
  },
};
