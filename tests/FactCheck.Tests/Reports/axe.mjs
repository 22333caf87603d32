// Usage: node axe.mjs FOLDER-OF-NODE-MODULES PAGE. Prints what is wrong with the page, or "ok".
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, path] = process.argv.slice(2);
const require = createRequire(folder + '/');
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const url = pathToFileURL(path).href;
const problems = [];

function watch(page, what) {
  page.on('console', message => problems.push(`${what}: console: ${message.text()}`));
  page.on('pageerror', error => problems.push(`${what}: ${error}`));
  page.on('request', request => request.url() === url || problems.push(`${what}: request: ${request.url()}`));
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
for (const colorScheme of ['light', 'dark']) {
  for (const width of [390, 820, 1400]) {
    // The policy of the page would refuse axe itself; it is tried without axe below.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const what = `${colorScheme} ${width}`;
    watch(page, what);
    await page.goto(url);
    await page.evaluate(axe);
    for (const open of [false, true]) {
      await page.evaluate(open => document.querySelectorAll('details').forEach(details => { details.open = open; }), open);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
      problems.push(...result.violations.map(violation => `${what}: ${violation.id}: ${violation.nodes.map(node => node.target).join(', ')}`));
      if (overflow > 0) {
        problems.push(`${what}: ${overflow} pixels too wide`);
      }
    }
    await context.close();
  }
}

const page = await (await browser.newContext()).newPage();
watch(page, 'with policy');
await page.goto(url);
const findings = await page.locator('.finding').count();
if (findings > 0) {
  await page.keyboard.press('j');
  if (!await page.evaluate(() => document.activeElement.classList.contains('finding'))) {
    problems.push('the key j goes nowhere');
  }
  await page.locator('#filters input').first().uncheck();
  if (await page.locator('.finding:visible').count() >= findings) {
    problems.push('a filter hides nothing');
  }
  await page.locator('#filters input').first().check();
  const entries = page.locator('.index a');
  if (await entries.count() > 0) {
    await page.locator('#filters [type=search]').fill(await entries.last().locator('bdi').textContent());
    if (await page.locator('.finding:visible').count() !== 1 || await page.locator('.index a:visible').count() !== 1) {
      problems.push('searching does not leave the one finding');
    }
    await page.locator('#filters [type=search]').fill('');
    await entries.last().click();
    await page.waitForFunction(() => document.querySelector('.index li:last-child a[aria-current]'), undefined, { timeout: 5000 })
      .catch(() => problems.push('the index does not follow'));
    if (!await page.evaluate(() => document.querySelector(':target') === [...document.querySelectorAll('.finding')].at(-1))) {
      problems.push('an entry of the index goes nowhere');
    }
  }
  await page.locator('figcaption a').first().click();
  if (!await page.evaluate(() => document.querySelector(':target')?.closest('details').open)) {
    problems.push('a place does not open in its document');
  }
}
await browser.close();
console.log(problems.length ? problems.join('\n') : 'ok');
process.exitCode = problems.length ? 1 : 0;
