"""pymarc_read.py FILE...: what pymarc understands, as JSON. Run by pymarc's own Python."""
import json
import sys

import pymarc


def fields(record):
    return [[f.tag, f.data] if f.is_control_field() else
            [f.tag, f.indicators[0] + f.indicators[1], [[s.code, s.value] for s in f.subfields]]
            for f in record.fields]


print(json.dumps([[str(record.leader), record.title, fields(record),
                   fields(pymarc.Record(data=record.as_marc()))]
                  for path in sys.argv[1:] for record in pymarc.parse_xml_to_array(path)]))
