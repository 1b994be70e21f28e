"""What is wrong with a value: the part of JSON Schema that docs/report.schema.json uses."""
import re

TYPES = {'object': dict, 'array': list, 'string': str, 'integer': int, 'number': (int, float)}
KNOWN = {'$schema', '$defs', '$ref', 'title', 'type', 'enum', 'pattern', 'minimum', 'maximum',
         'properties', 'required', 'additionalProperties', 'items'}


def wrong(schema, value, root, where='$'):
    for word in set(schema) - KNOWN:
        yield '%s: the schema has the word %s, which nobody checks' % (where, word)
    if '$ref' in schema:
        yield from wrong(root['$defs'][schema['$ref'].split('/')[-1]], value, root, where)
        return
    if 'enum' in schema and value not in schema['enum']:
        yield '%s: %r is not in %s' % (where, value, schema['enum'])
    kind = TYPES.get(schema.get('type'), object)
    if not isinstance(value, kind) or isinstance(value, bool):
        yield '%s: %r is not of type %s' % (where, value, schema['type'])
        return
    if 'pattern' in schema and not re.search(schema['pattern'], value):
        yield '%s: %r is not like %s' % (where, value, schema['pattern'])
    if value < schema['minimum'] if 'minimum' in schema else False:
        yield '%s: %r is below %r' % (where, value, schema['minimum'])
    if value > schema['maximum'] if 'maximum' in schema else False:
        yield '%s: %r is above %r' % (where, value, schema['maximum'])
    if kind is dict:
        for name in schema['required']:
            if name not in value:
                yield '%s: %s is missing' % (where, name)
        for name, part in value.items():
            if name in schema['properties']:
                yield from wrong(schema['properties'][name], part, root, where + '.' + name)
            else:
                yield '%s: %s is unknown' % (where, name)
    if kind is list:
        for i, part in enumerate(value):
            yield from wrong(schema['items'], part, root, '%s[%d]' % (where, i))


def members(schema, prefix=''):
    """Every member that the schema knows, as "input.path"; of items of lists, their own names."""
    for name, part in schema.get('properties', {}).items():
        yield prefix + name
        yield from members(part, prefix + name + '.')
