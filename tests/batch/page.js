// A report in a real browser: node page.js FOLDER FILE MORE...
// FOLDER is where Ace is installed, which brings axe and puppeteer along. Prints a line for each
// finding and, at the end, the facts that page.py looks at, as JSON behind "facts ". Of the
// files after the first one axe alone is asked; lines on them begin with their names.
'use strict';

const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { createRequire } = require('module');

const [folder, file, ...more] = process.argv.slice(2);
const fromAce = createRequire(path.join(path.resolve(folder), 'package.json'));
const fromRunner = createRequire(fromAce.resolve('@daisy/ace-axe-runner-puppeteer'));
const puppeteer = fromRunner('puppeteer');
const axe = fs.readFileSync(
    path.join(folder, 'node_modules/@daisy/axe-core-for-ace/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function judge(page, name) {
    await page.evaluate(axe);
    const found = await page.evaluate(
        tags => window.axe.run(document, { runOnly: tags }), rules);
    if (!found.passes.length)
        throw new Error('axe did not run');
    for (const rule of found.violations)
        for (const node of rule.nodes)
            console.log(`${name}: ${rule.id}: ${node.html.slice(0, 160)}`);
}

const shown = () => ({
    rows: [...document.querySelectorAll('#all tbody tr')].filter(e => !e.hidden).length,
    sections: [...document.querySelectorAll('section[data-status]')].filter(e => !e.hidden).length,
    text: document.getElementById('shown').textContent,
});

async function withScript(page, url) {
    await page.goto(url);
    await judge(page, 'closed');
    const facts = { all: await page.evaluate(shown) };
    await page.select('#status', 'failed');
    facts.failed = await page.evaluate(shown);
    await judge(page, 'filtered');
    await page.select('#status', '');
    await page.focus('#word');
    await page.keyboard.type('oral history');
    facts.word = await page.evaluate(shown);
    await page.evaluate(() => {
        document.getElementById('word').value = '';
        document.getElementById('word').dispatchEvent(new Event('input'));
        document.querySelectorAll('details').forEach(e => { e.open = true; });
    });
    await judge(page, 'open');
    facts.guesses = await page.evaluate(() => document.querySelectorAll('.guess').length);
    facts.ordered = await page.$$eval('h4 + ul', lists => lists.every(list => {
        const order = [...list.children].map(e => ['error', 'warning', 'note'].indexOf(e.className));
        return order.every((n, i) => n >= 0 && (i === 0 || order[i - 1] <= n));
    }));
    facts.languages = await page.evaluate(() => [...new Set(
        [...document.querySelectorAll('main [lang]')].map(e => e.lang))].sort());
    await page.setViewport({ width: 320, height: 640 });
    facts.wide = await page.evaluate(() => document.documentElement.scrollWidth);
    facts.keys = await withKeys(page, url);
    return facts;
}

// By the keyboard alone: from the top of the page to the failed notice and its text.
async function withKeys(page, url) {
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(url);
    const facts = { stops: 0, seen: true };
    const here = () => page.evaluate(() => {
        const e = document.activeElement;
        const style = getComputedStyle(e);
        return { id: e.id, tag: e.localName, href: e.getAttribute('href') || '',
            ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 };
    });
    const press = async key => {
        await page.keyboard.press(key);
        const at = await here();
        facts.stops++;
        facts.seen = facts.seen && (at.ring || at.tag === 'body'); // body: once round
        return at;
    };
    const until = async fits => {
        for (let i = 0; i < 60; i++)
            if (fits(await press('Tab')))
                return true;
        return false;
    };
    facts.filter = await until(at => at.id === 'status');
    await page.keyboard.type('failed');
    facts.shown = (await page.evaluate(shown)).rows;
    await page.keyboard.press('Home'); // all notices again
    facts.row = await until(at => at.href.startsWith('#n'));
    const target = (await here()).href.slice(1);
    await page.keyboard.press('Enter');
    facts.landed = (await here()).id === target;
    facts.summary = await until(at => at.tag === 'summary');
    await page.keyboard.press('Enter');
    facts.opened = await page.evaluate(() => document.activeElement.parentNode.open);
    return facts;
}

// Without its script the page tells everything; there is only nothing to filter with.
async function withoutScript(browser, url) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(url);
    return page.$eval('#filter', e => e.hidden);
}

const address = name => pathToFileURL(path.resolve(name)).href;

async function main() {
    const browser = await puppeteer.launch({
        executablePath: process.env.PUPPETEER_EXECUTABLE_PATH,
        headless: true,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    try {
        const page = await browser.newPage();
        const asked = [];
        page.on('request', request => asked.push(request.url()));
        page.on('pageerror', error => console.log(`script: ${error}`));
        const url = address(file);
        const facts = await withScript(page, url);
        facts.asked = asked.filter(one => one !== url);
        facts.hidden = await withoutScript(browser, url);
        for (const other of more) {
            await page.goto(address(other));
            await judge(page, path.basename(other));
        }
        console.log(`facts ${JSON.stringify(facts)}`);
    } finally {
        await browser.close();
    }
}

main().catch(error => {
    console.log(String(error.stack || error));
    process.exitCode = 1;
});
