import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openBicep } from '../support/bicep';

const ROOT = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

interface Step {
  readonly uses: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}
type Project = Readonly<Partial<Record<'provision' | 'deploy' | 'publish', readonly Step[]>>>;

/** Each with the environment it is used with. */
const PROJECTS = [
  ['m365agents.yml', 'production'],
  ['m365agents.local.yml', 'local'],
  ['m365agents.playground.yml', 'playground'],
] as const;
const STAGES = ['provision', 'deploy', 'publish'] as const;

function stepsOf(file: string): readonly Step[] {
  const project = parse(read(file)) as Project;
  return STAGES.flatMap((stage) => project[stage] ?? []);
}

function definedIn(environment: string): string[] {
  return [...read(`env/.env.${environment}`).matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);
}

function namedIn(text: string): string[] {
  return [...text.matchAll(/\$\{\{([A-Z_]+)\}\}/g)].map(([, name = '']) => name);
}

/** What the npm scripts of a text are called. */
function scriptsIn(text: string): string[] {
  return [...text.matchAll(/(?:npm|args:) run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
}

describe.each(PROJECTS)('%s', (file, environment) => {
  test('names only variables that its environment has, or that a step writes', () => {
    const written = stepsOf(file).flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
    const secret = written.filter((name) => name.startsWith('SECRET_'));
    expect(
      written.filter((name) => !secret.includes(name) && !definedIn(environment).includes(name)),
    ).toEqual([]);
    const known = [...definedIn(environment), ...secret];
    expect(namedIn(read(file)).filter((name) => !known.includes(name))).toEqual([]);
    expect(read(`env/.env.${environment}`)).toContain(`TEAMSFX_ENV=${environment}\n`);
  });

  test('names only files and npm scripts that there are', () => {
    expect(scriptsIn(read(file)).filter((name) => !(name in scripts))).toEqual([]);
    const made = ['./dist/signaalpunt.zip', './dist/bundle', './.localConfigs'];
    const paths = [...read(file).matchAll(/: (\.\/\S+)/g)].map(([, path = '']) => path);
    expect(paths.filter((path) => !made.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('what infra puts out arrives where the toolkit writes it, and its placeholders are known', async () => {
  const openedMain = (await openBicep())(join(ROOT, 'infra/main.bicep'));
  const known = definedIn('production');
  expect(Object.keys(openedMain.outputs).filter((name) => !known.includes(name))).toEqual([]);
  expect(namedIn(read('infra/main.parameters.json')).filter((name) => !known.includes(name))).toEqual([]);
});

test('the app package gets settings that it reads', () => {
  const steps = PROJECTS.flatMap(([file]) => stepsOf(file)).filter(
    (step) => step.with.args === 'run package',
  );
  const names = new Set(steps.flatMap((step) => Object.keys(step.env ?? {})));
  const source = read('scripts/app-package/settings.ts');
  expect([...names].filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  expect(steps).toHaveLength(2);
});

test('the bot on this machine gets settings that it reads, and git keeps none of their values', () => {
  const step = stepsOf('m365agents.local.yml').find(({ uses }) => uses.startsWith('file/'));
  const names = Object.keys(step?.with.envs ?? {});
  const sample = read('env.sample');
  expect(names.filter((name) => !sample.includes(`\n${name}=`))).toEqual([]);
  expect(names.sort()).toEqual(
    [...read('scripts/teams.ts').matchAll(/^ {2}'(\w+)',$/gm)].map(([, one]) => one).sort(),
  );
  const ignored = read('.gitignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.localConfigs', 'env/.env.*.user']));
});

describe('no environment file holds a secret', () => {
  test.each(readdirSync(join(ROOT, 'env')).filter((file) => !file.endsWith('.user')))('%s', (file) => {
    expect(read(`env/${file}`)).not.toMatch(/^SECRET_|PASSWORD=|SECRET=|KEY=/m);
  });
});

interface Job {
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Step['with'] }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe.each(readdirSync(join(ROOT, '.github/workflows')))('the workflow %s', (file) => {
  const text = read(`.github/workflows/${file}`);
  const workflow = parse(text) as Workflow;

  test('reads no secret and may do no more than it must', () => {
    expect(text).not.toMatch(/secrets\./);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.entries(workflow.jobs).filter(([, job]) => job.permissions !== undefined);
    expect(more.map(([name]) => name)).toEqual(file === 'deploy.yml' ? ['deploy'] : []);
  });

  test('names only npm scripts, files and actions of a fixed version', () => {
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
    const runs = Object.values(workflow.jobs).flatMap((job) => job.steps);
    expect(
      runs.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^[\w-]+\/[\w-]+@v\d+$/.test(uses)),
    ).toEqual([]);
    const files = [...text.matchAll(/(?:bash|--file) (\S+)/g)].map(([, path = '']) => path);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('a deployment', () => {
  const { jobs } = parse(read('.github/workflows/deploy.yml')) as Workflow;
  const runs = (jobs.deploy?.steps ?? []).flatMap(({ run }) => run ?? []).join('\n');

  test('proves itself by the federated credential that infra makes', () => {
    expect(jobs.deploy?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(jobs.deploy?.environment).toBe('production');
    expect(read('infra/modules/deployer.bicep')).toContain(`:environment:${jobs.deploy?.environment ?? ''}'`);
    const login = jobs.deploy?.steps.find(({ uses }) => uses?.startsWith('azure/login@'));
    expect(Object.keys(login?.with ?? {})).toEqual(['client-id', 'tenant-id', 'subscription-id']);
  });

  test('goes by staging, and is swapped in when it is ready there', () => {
    const order = [
      'webapp start',
      'webapp deploy',
      '-staging.azurewebsites.net/ready',
      'slot swap',
      'webapp stop',
    ];
    const places = order.map((words) => runs.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(runs).toContain('--src-path bundle.zip');
  });
});

test('Visual Studio Code starts what there is', () => {
  const tasks = JSON.parse(read('.vscode/tasks.json')) as {
    tasks: readonly {
      readonly label: string;
      readonly script?: string;
      readonly dependsOn?: readonly string[];
      readonly args?: { readonly env?: string };
    }[];
  };
  const labels = tasks.tasks.map(({ label }) => label);
  expect(
    tasks.tasks.flatMap(({ dependsOn = [] }) => dependsOn).filter((one) => !labels.includes(one)),
  ).toEqual([]);
  expect(tasks.tasks.flatMap(({ script = [] }) => script).filter((name) => !(name in scripts))).toEqual([]);
  const environments = tasks.tasks.flatMap(({ args }) => args?.env ?? []);
  expect(environments.filter((name) => !existsSync(join(ROOT, `env/.env.${name}`)))).toEqual([]);
  const launch = [...read('.vscode/launch.json').matchAll(/"preLaunchTask": "([^"]+)"/g)].map(
    ([, one = '']) => one,
  );
  expect(launch.filter((label) => !labels.includes(label))).toEqual([]);
  expect(launch).toHaveLength(2);
});
