import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';

/** Resolutions that we do not promise: the packages are ESM only. */
const unpromised = new Set(['CJSResolvesToESM', 'NoResolution:node10', 'NoResolution:node16-cjs']);

describe.each(inject('tarballs'))('$name', ({ path }) => {
  test('has files, exports and fields that every tool can follow (publint)', async () => {
    const data = await readFile(path);
    const tarball = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball }, level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test('has types that TypeScript finds from each entry (attw)', async () => {
    const result = await checkPackage(createPackageFromTarballData(await readFile(path)), {
      excludeEntrypoints: [/\.(?:css|scss|json|html|csv)$/u, /\/(?:preset|manager)$/u],
    });
    expect(result.types !== false || path.includes('stockholm-css-'), 'has declarations').toBe(true);
    const problems = (result.types === false ? [] : result.problems)
      .map((problem) => ('resolutionKind' in problem ? `${problem.kind}:${problem.resolutionKind} ${'entrypoint' in problem ? problem.entrypoint : ''}` : problem.kind))
      .filter((problem) => !unpromised.has(problem.split(' ')[0] ?? '') && !unpromised.has(problem.split(':')[0] ?? ''));
    expect(problems).toEqual([]);
  });
});
