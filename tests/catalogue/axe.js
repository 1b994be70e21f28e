// axe over pages in a real browser: node axe.js FOLDER FILE...
// FOLDER is where Ace is installed, which brings axe and puppeteer along. Prints what is wrong,
// a line each; the last line is "checked N", which is missing if anything went wrong.
'use strict';

const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { createRequire } = require('module');

const [folder, ...files] = process.argv.slice(2);
const fromAce = createRequire(path.join(path.resolve(folder), 'package.json'));
const fromRunner = createRequire(fromAce.resolve('@daisy/ace-axe-runner-puppeteer'));
const puppeteer = fromRunner('puppeteer');
const axe = fs.readFileSync(
    path.join(folder, 'node_modules/@daisy/axe-core-for-ace/axe.min.js'), 'utf8');

async function check(page, file) {
    await page.goto(pathToFileURL(path.resolve(file)).href);
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    if (!found.passes.length)
        throw new Error('axe did not run');
    for (const rule of found.violations)
        for (const node of rule.nodes)
            console.log(`${path.basename(file)}: ${rule.id}: ${node.html.slice(0, 120)}`);
    // A page must not scroll sideways on a small screen (WCAG 1.4.10).
    await page.setViewport({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320)
        console.log(`${path.basename(file)}: ${wide} pixels wide on a screen of 320`);
    await page.setViewport({ width: 1000, height: 800 });
}

async function main() {
    const browser = await puppeteer.launch({
        executablePath: process.env.PUPPETEER_EXECUTABLE_PATH,
        headless: true,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    try {
        const page = await browser.newPage();
        for (const file of files)
            await check(page, file);
        console.log(`checked ${files.length}`);
    } finally {
        await browser.close();
    }
}

main().catch(error => {
    console.log(String(error.stack || error));
    process.exitCode = 1;
});
