// Ace over many files with one browser: node ace.js FOLDER FILE...
// FOLDER is where Ace is installed. Says of each file, on one line:
//
//   file <TAB> status <TAB> violations <TAB> documents
//
// followed by the violations, of whatever impact, each on a line that begins
// with a tab. The status is "checked", or "unread" when Ace could not do its
// work or looked at no document.
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { createRequire } = require('module');

const [folder, ...files] = process.argv.slice(2);
const fromAce = createRequire(path.join(path.resolve(folder), 'package.json'));
const runner = fromAce('@daisy/ace-axe-runner-puppeteer');
const ace = fromAce('@daisy/ace-core');
createRequire(fromAce.resolve('@daisy/ace-core'))('winston').configure({ silent: true });

// What Ace prints must not mix with the lines above.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

// One browser for all files; and Ace takes a document on which axe did not run
// for one without violations, so what axe did is counted here.
let documents = 0;
const shared = {
    ...runner,
    launch: async () => {},
    close: async () => {},
    run: async (...args) => {
        const results = await runner.run(...args);
        if (!results || !results.axe || !results.axe.passes || !results.axe.passes.length)
            throw new Error('axe did not run');
        documents++;
        return results;
    },
};

async function check(file) {
    if (!fs.statSync(file).isFile())
        throw new Error('no such file');
    const room = fs.mkdtempSync(path.join(os.tmpdir(), 'ace-'));
    try {
        const [, report] = await ace(path.resolve(file), {
            cwd: process.cwd(),
            outdir: path.join(room, 'report'),
            tmpdir: path.join(room, 'tmp'),
            lang: 'en',
            silent: true,
            initLogger: false,
        }, shared);
        const found = [];
        for (const part of report.assertions) {
            const where = part['earl:testSubject'].url;
            for (const one of part.assertions) {
                const test = one['earl:test'];
                const outcome = one['earl:result'];
                if (outcome['earl:outcome'] === 'pass') continue;
                found.push(`${test['earl:impact']} ${test['dct:title']} ${where} ` +
                    `${outcome['dct:description']} ${outcome.html || ''}`);
            }
        }
        const verdict = report['earl:result']['earl:outcome'];
        if ((verdict === 'pass') !== (found.length === 0))
            throw new Error(`verdict ${verdict}, but ${found.length} violations`);
        return found;
    } finally {
        fs.rmSync(room, { recursive: true, force: true });
    }
}

async function main() {
    let good = true;
    await runner.launch();
    for (const file of files) {
        let status = 'checked';
        let found = [];
        documents = 0;
        try {
            found = await check(file);
            if (documents === 0) throw new Error('no document was looked at');
        } catch (problem) {
            status = 'unread';
            found.push(String((problem && problem.message) || problem || 'unknown problem'));
        }
        if (status !== 'checked' || found.length) good = false;
        print(`${file}\t${status}\t${found.length}\t${documents}\n`);
        for (const line of found) print(`\t${line.replace(/\s+/g, ' ')}\n`);
    }
    await runner.close();
    process.exit(good ? 0 : 1);
}

main().catch((problem) => {
    console.error(problem);
    process.exit(2);
});
