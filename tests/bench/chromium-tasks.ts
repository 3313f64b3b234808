import type { Page as Tab } from "puppeteer-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** A task of the main thread in which a script ran. */
export interface Task {
  /** Milliseconds of the thread. */
  readonly ms: number;
  /** What ran in it. */
  readonly calls: readonly string[];
}

const CATEGORIES = [
  "-*",
  "toplevel",
  "devtools.timeline",
  "v8",
  "disabled-by-default-devtools.timeline",
];

/** Scripts of an extension are named where they are evaluated; of the calls into them Chromium tells no more than that there are any. */
const CALLS = new Set([
  "FunctionCall",
  "v8.callFunction",
  "FireIdleCallback",
  "RunPostTaskCallback",
  "RunMicrotasks",
]);

/** Headers for a page that is to run no script of its own, so that every call is into ours. */
export const NO_SCRIPTS = { "content-security-policy": "script-src 'none'" };

const isTask = ({ name, ph }: TraceEvent) => ph === "X" && name === "RunTask";
const isExtensions = ({ args }: TraceEvent) =>
  args.data?.url?.startsWith("chrome-extension:") ?? false;
const isEvaluation = (event: TraceEvent) => event.name === "EvaluateScript" && isExtensions(event);
const isCall = (event: TraceEvent) => CALLS.has(event.name) || isEvaluation(event);

function within(task: TraceEvent, { pid, tid, ts }: TraceEvent): boolean {
  return pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0);
}

function callOf({ name, args }: TraceEvent): string {
  const file = args.data?.url?.split("/").at(-1) ?? "";
  return `${name} ${args.data?.functionName ?? ""} ${file}`;
}

const threadTime = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

/** A script is evaluated in the middle of the task that parses the page: there only the evaluation is a script’s, elsewhere the whole task. */
function timeOfScripts(task: TraceEvent, calls: readonly TraceEvent[]): number {
  const evaluations = calls.filter(isEvaluation);
  if (evaluations.length === 0) return threadTime(task);
  return evaluations.reduce((sum, event) => sum + threadTime(event), 0);
}

/**
 * Records what the main thread does while `during` runs, on a page all of whose scripts are an extension's, and resolves to
 * the tasks in which one ran. The time of a task is the thread's own, so that a busy machine does not lengthen it; all of a
 * task in which a function was called counts, since promises and forced layouts bear no name.
 */
export async function ourTasks(tab: Tab, during: () => Promise<unknown>): Promise<Task[]> {
  await tab.tracing.start({ categories: CATEGORIES });
  await during();
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  // On a page of its own, which was there before, an extension's calls bear their names.
  const named = traceEvents.filter((event) => isCall(event) && isExtensions(event));
  const threads = new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
  const there = traceEvents.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`));
  const calls = there.filter(isCall);
  return there.filter(isTask).flatMap((task) => {
    const own = calls.filter((event) => within(task, event));
    return own.length > 0 ? [{ ms: timeOfScripts(task, own), calls: own.map(callOf) }] : [];
  });
}
