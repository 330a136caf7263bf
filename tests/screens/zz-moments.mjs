import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../support/chromium.mjs';
import { startHost } from '../support/running-host.mjs';

const browser = await chromium.launch(chromiumLaunchOptions());
for (const language of ['en', 'de']) {
  const host = await startHost();
  try {
    const id = JSON.parse(
      execFileSync(
        'node',
        [
          'out/main/cli.js',
          'create',
          '--name',
          'Lindenhof',
          '--sample',
          '--language',
          language,
          '--data',
          host.dataFolder,
          '--json',
        ],
        { encoding: 'utf8' },
      ),
    ).id;
    for (const [w, h, scheme] of [
      [1280, 800, 'light'],
      [1024, 700, 'dark'],
    ]) {
      const context = await browser.newContext({
        locale: language,
        timezoneId: 'Europe/Berlin',
        colorScheme: scheme,
        viewport: { width: w, height: h },
      });
      const page = await context.newPage();
      page.on('pageerror', (e) => console.error(e.message));
      await page.goto(host.address);
      await page.locator('main h1').first().waitFor();
      const go = async (query, name) => {
        await page.evaluate(
          ([i, q]) => {
            window.location.hash = `#/w/${i}/calendar${q}`;
          },
          [id, query],
        );
        await page.waitForTimeout(1500);
        await page.screenshot({ path: `/tmp/shots/${language}-${w}-${name}.png` });
      };
      await go('', 'month');
      await go('?panel=moments', 'panel');
      const mid = await page.evaluate(() => null);
      await page
        .locator('aside ul button')
        .first()
        .click()
        .catch(() => 0);
      await page.waitForTimeout(600);
      await page.screenshot({ path: `/tmp/shots/${language}-${w}-editor.png` });
      if (w === 1280) {
        await go('?view=week', 'week');
        await go('?view=agenda', 'agenda');
        await go('?panel=moments', 'panel2');
        const pane = page.locator('aside').last();
        await pane.evaluate((e) => {
          for (const n of [e, ...e.querySelectorAll('*')])
            if (n.scrollHeight > n.clientHeight + 40) n.scrollTop = 900;
        });
        await page.waitForTimeout(300);
        await page.screenshot({ path: `/tmp/shots/${language}-${w}-panel2.png` });
        await pane.evaluate((e) => {
          for (const n of [e, ...e.querySelectorAll('*')])
            if (n.scrollHeight > n.clientHeight + 40) n.scrollTop = 2400;
        });
        await page.waitForTimeout(300);
        await page.screenshot({ path: `/tmp/shots/${language}-${w}-panel3.png` });
      }
      await context.close();
    }
  } finally {
    await host.stop();
  }
}
await browser.close();
