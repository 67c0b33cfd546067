import { groupProblems } from '../../sandbox/http/groupProblems';

const wrong = 'expected "events", found an object with "a".';

it('tells one line for each file, the first trouble of it, and how many more there are', () => {
  expect(
    groupProblems([
      `talks.jsonl, line 1: ${wrong}`,
      `talks.jsonl, line 2: ${wrong}`,
      'talks.jsonl: 895 more of the same.',
      'log.json, events[2].content: expected a text, found 3: no.',
      'nowhere: no such file or folder; expected answers of conversation_log',
    ]),
  ).toEqual({
    lines: [
      `talks.jsonl, line 1: ${wrong} (896 more in this file)`,
      'log.json, events[2].content: expected a text, found 3: no.',
      'nowhere: no such file or folder; expected answers of conversation_log',
    ],
    files: 3,
  });
});

it('tells one line of all files with the same trouble, and names a few', () => {
  const problems = ['a.json', 'b.json.gz', 'c, d.txt', 'd.eml', 'e.json'].map((file) => `${file}: ${wrong}`);
  expect(groupProblems(problems).lines).toEqual([
    `5 files: ${wrong} a.json, b.json.gz, c, d.txt, d.eml and 1 more`,
  ]);
});

it('a folder full of other things never takes more than a few lines', () => {
  const problems = Array.from({ length: 300 }, (_, index) => `f${index}.json: found ${index}.`);
  const { lines, files } = groupProblems(problems);
  expect(files).toBe(300);
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe('288 more files could not be read in full: import one alone to see why.');
  expect(groupProblems([])).toEqual({ lines: [], files: 0 });
});
