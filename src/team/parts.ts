import type {
  ControlResolution,
  Coverage,
  EditCluster,
  FiguresLevel,
  MissingReplies,
  MyFigures,
  Resolution,
  TeamFigures,
  TeamProgress,
  TeamView,
} from '../model/team';

/** What the team page reads its figures through. All that it answers has passed the gate of the level. */
export interface FigureParts {
  level: FiguresLevel;
  /** Today as YYYY-MM-DD in the account's zone. */
  today(): string;
  /** First what is kept summed up, then more and more of the rest. Reading the same view again goes on where it stopped. */
  readFigures(view: TeamView, signal: AbortSignal): AsyncIterable<FigureStep>;
  readCoverage(view: TeamView, signal: AbortSignal): Promise<Coverage>;
  /** Why replies of that view have no record; after its coverage, when somebody asks. */
  readMissing(view: TeamView, signal: AbortSignal): Promise<MissingReplies[]>;
  readResolution(view: TeamView, signal: AbortSignal): Promise<Resolution>;
  /** Null where no comparison ran in these days. */
  readControlResolution(view: TeamView, signal: AbortSignal): Promise<ControlResolution | null>;
  /** Null where review is off: then no text is kept, and nobody knows what was rewritten. */
  readRewrites(view: TeamView, signal: AbortSignal): Promise<EditCluster[] | null>;
  readMine(signal: AbortSignal): Promise<MyFigures>;
  /** All records about me, as JSON. */
  exportMine(signal: AbortSignal): Promise<string>;
  readNames(signal: AbortSignal): Promise<Names>;
}

export interface FigureStep {
  figures: TeamFigures;
  progress: TeamProgress;
  isComplete: boolean;
}

/** Names of what records only have ids of; '' when it is not known. */
export interface Names {
  group(id: string): string;
  brand(id: string): string;
  agent(id: string): string;
}
