import { shareOf } from '../../src/acceptance/interval';
import type { LearnedReply } from '../../src/model/learned';
import type { ReviewPair } from '../../src/model/review';
import type {
  Compared,
  ControlResolution,
  Coverage,
  MissingReplies,
  CutFigures,
  EditCluster,
  MyFigures,
  Resolution,
  Shown,
  TeamFigures,
  TeamView,
} from '../../src/model/team';
import type { Document, Stamp } from '../../src/lib/documents';

/** A Monday. */
export const TODAY = '2026-11-23';
const WEEK = { from: '2026-11-16', to: '2026-11-22' };

export const shown = <T>(value: T): Shown<T> => ({ value, withheld: null });
export const compared = (now: [number, number], before: [number, number]): Compared => ({
  now: shown(shareOf(...now)),
  before: shown(shareOf(...before)),
});

const cut = (replies: number, used: number, reused: number, asked = 0): CutFigures => ({
  replies,
  used,
  reuse: shareOf(reused, used),
  asked: shareOf(asked, replies),
});

const DAYS = ['09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22'];

const aView = (over: Partial<TeamView> = {}): TeamView => ({
  range: WEEK,
  filters: {},
  ripeDays: 7,
  ...over,
});

/** The figures of the drawing. */
export const aTeam = (over: Partial<TeamFigures> = {}): TeamFigures => ({
  view: aView(),
  before: { from: '2026-11-09', to: '2026-11-15' },
  level: 'team',
  totals: shown({ replies: 1912, notes: 204, offered: 4100, inserted: 1206, dismissed: 310 }),
  reuse: compared([784, 1912], [612, 1800]),
  asked: compared([46, 1912], [52, 1800]),
  useless: compared([9, 150], [12, 160]),
  series: DAYS.map((day, index) => ({
    from: `2026-11-${day}`,
    to: `2026-11-${day}`,
    figures:
      day === '15'
        ? { value: null, withheld: 'small' }
        : shown(cut(270, 180, 58 + index * 3, 9 - Math.floor(index / 2))),
  })),
  ignored: 0,
  unreadable: [],
  marks: [
    { day: '2026-11-12', kind: 'macro', label: 'Suivi de colis' },
    { day: '2026-11-18', kind: 'setting', label: 'facts_on' },
  ],
  bySituation: [
    { value: 'whereIsOrder/late', figures: shown(cut(620, 480, 230, 18)) },
    { value: 'return/none', figures: shown(cut(310, 200, 70, 6)) },
    { value: 'invoice/send', figures: shown(cut(22, 18, 9, 0)) },
    { value: '', figures: { value: null, withheld: 'subtractable' } },
  ],
  bySource: [
    { value: 'playbook', figures: shown(cut(820, 820, 410, 20)) },
    { value: 'macro', figures: shown(cut(240, 240, 60, 24)) },
    { value: 'llm', figures: shown(cut(146, 146, 50, 2)) },
    { value: '', figures: shown(cut(706, 0, 0, 0)) },
  ],
  byOutcome: shown([
    { outcome: 'verbatim', replies: 402 },
    { outcome: 'light', replies: 382 },
    { outcome: 'partial', replies: 210 },
    { outcome: 'heavy', replies: 140 },
    { outcome: 'discarded', replies: 42 },
    { outcome: 'short', replies: 30 },
  ]),
  gaps: shown([
    {
      slot: 'orderNumber',
      asked: 31,
      legitimate: 0,
      causes: [
        { cause: 'macro', key: 'macro:360001', label: 'Suivi', asked: 24, tickets: [8801, 8803] },
        { cause: 'typed', key: '', label: '', asked: 7, tickets: [] },
      ],
    },
    {
      slot: 'photo',
      asked: 12,
      legitimate: 0,
      causes: [{ cause: 'form', key: 'form:7', label: 'Retour', asked: 12, tickets: [8805] }],
    },
    {
      slot: 'postcode',
      asked: 2,
      legitimate: 5,
      causes: [{ cause: 'queue', key: '301', label: 'Service client FR', asked: 2, tickets: [] }],
    },
    { slot: 'phone', asked: 1, legitimate: 0, causes: [] },
  ]),
  byAgent: { value: null, withheld: 'level' },
  association: shown({
    withSuggestion: shareOf(20, 1206),
    without: shareOf(26, 706),
    difference: { value: -0.02, low: -0.035, high: -0.005 },
  }),
  control: {
    until: '2026-12-20',
    treated: 1538,
    control: 412,
    isMismatched: false,
    mismatchP: 0.4,
    asked: {
      treated: shareOf(30, 1538),
      control: shareOf(16, 412),
      difference: { value: -0.019, low: -0.042, high: -0.002 },
    },
    opened: 9,
    stillNeeded: 1240,
  },
  choices: {
    channel: ['email', 'messaging'],
    language: ['fr', 'en'],
    brand: ['401'],
    source: ['playbook', 'macro', ''],
    situation: ['whereIsOrder/late'],
    engine: ['0.1.0'],
  },
  ...over,
});

export const aControlResolution = (over: Partial<ControlResolution> = {}): ControlResolution => ({
  treated: shareOf(720, 1200),
  control: shareOf(168, 300),
  difference: { value: 0.04, low: -0.02, high: 0.1 },
  isMismatched: false,
  unripe: 41,
  sample: { tickets: 500, of: 1950 },
  ...over,
});

export const aCoverage = (over: Partial<Coverage> = {}): Coverage => ({
  recorded: 1912,
  sent: 2310,
  share: 1912 / 2310,
  isLow: false,
  isOfAll: false,
  sample: null,
  ...over,
});

export const someMissing = (): MissingReplies[] => [
  { cause: 'noPermission', replies: 120 },
  { cause: 'otherWays', replies: 200 },
  { cause: 'lightAgents', replies: 0 },
  { cause: 'appClosed', replies: 78 },
];

export const aResolution = (over: Partial<Resolution> = {}): Resolution => ({
  resolved: compared([720, 1000], [700, 1000]),
  unripe: 214,
  ripeDays: 7,
  ripeOn: '2026-11-29',
  sample: null,
  ...over,
});

const SUGGESTED =
  'Bonjour {{ticket.requester.first_name}},\n\nVotre colis {{order.number}} est parti. Le délai est de 5 jours ouvrés.\n\nNous ouvrons une enquête auprès du transporteur.';
const SENT =
  'Bonjour {{ticket.requester.first_name}},\n\nVotre colis {{order.number}} est parti. Il devrait arriver avant samedi.\n\nNous ouvrons une enquête auprès du transporteur et revenons vers vous.';

export const aCluster = (over: Partial<EditCluster> = {}): EditCluster => ({
  suggestion: 'playbook:whereIsOrder/late',
  situation: 'whereIsOrder/late',
  kind: 'replaced',
  before: 'Le délai est de 5 jours ouvrés',
  after: 'Il devrait arriver avant samedi',
  count: 14,
  examples: [{ review: 'r-1', ticketId: 8801, suggested: SUGGESTED, sent: SENT }],
  ...over,
});

export const aMine = (over: Partial<MyFigures> = {}): MyFigures => ({
  level: 'own',
  figures: cut(64, 40, 22),
  range: WEEK,
  records: 68,
  keptDays: 90,
  schedule: { state: 'unknown' },
  since: '2026-09-02',
  bySource: [{ source: 'playbook', figures: cut(40, 40, 22) }],
  ...over,
});

export const aPair = (over: Partial<ReviewPair> = {}): ReviewPair => ({
  id: 'r-1',
  ticketId: 8801,
  day: '2026-11-20',
  expiresOn: '2026-12-20',
  channel: 'email',
  language: 'fr',
  brandId: 401,
  groupId: 301,
  origin: 'playbook',
  key: 'playbook:whereIsOrder/late',
  situation: 'whereIsOrder/late',
  outcome: 'light',
  keptShare: 0.8,
  suggested: SUGGESTED,
  sent: SENT,
  context: ['Bonjour, où est mon colis ? C’est ma troisième demande.'],
  evidence: ['Commande', 'Suivi du transporteur'],
  checks: [
    { kind: 'orderNumber', verdict: 'supported' },
    { kind: 'status', verdict: 'supported' },
    { kind: 'date', verdict: 'unsupported' },
  ],
  note: '',
  decision: null,
  ...over,
});

export const aDocument = <T>(key: string, content: T, by = 'Claire Dubois'): Document<T> => ({
  key,
  content,
  history: [{ by, byId: 10010, at: '2026-11-20T10:00:00.000Z', what: 'kept' }],
  stamp: `stamp of ${key}` as Stamp,
  writtenBy: '10010',
  writtenAt: '2026-11-20T10:00:00.000Z',
});

export const aLearned = (over: Partial<LearnedReply> = {}): LearnedReply => ({
  key: 'r-9',
  title: 'Colis en retard, enquête ouverte',
  text: SENT,
  context: 'où est mon colis',
  language: 'fr',
  situation: 'whereIsOrder/late',
  brandId: 401,
  groupId: 301,
  expiresOn: '2027-05-22',
  isWithdrawn: false,
  ...over,
});
