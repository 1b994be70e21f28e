// A JSON file by JSON schemas: node ajv.js FOLDER SCHEMA-ID FILE... -- SCHEMA...
// FOLDER is where ajv is installed. Prints what is wrong, a line each; the last line is
// "checked N", which is missing if anything went wrong.
'use strict';

const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const [folder, id, ...rest] = process.argv.slice(2);
const files = rest.slice(0, rest.indexOf('--'));
const schemas = rest.slice(rest.indexOf('--') + 1);
const fromAjv = createRequire(path.join(path.resolve(folder), 'package.json'));
const Ajv = fromAjv('ajv').default;
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: false });
fromAjv('ajv-formats').default(ajv);
for (const schema of schemas)
    ajv.addSchema(read(schema));
const validate = ajv.getSchema(id);
for (const file of files)
    if (!validate(read(file)))
        for (const error of validate.errors)
            console.log(`${path.basename(file)}${error.instancePath}: ${error.message}`);
console.log(`checked ${files.length}`);
