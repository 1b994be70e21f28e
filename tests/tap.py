"""Results in the Test Anything Protocol, which meson and tools/check count."""
import sys


class Tap:
    def __init__(self):
        self.count = 0
        self.failed = 0

    def _line(self, text):
        print(text.replace('\n', ' '), flush=True)

    def ok(self, good, name, details=()):
        """One result; the details of a failure are shown below it."""
        self.count += 1
        self.failed += not good
        name = name.replace('#', '＃')
        self._line('%s %d - %s' % ('ok' if good else 'not ok', self.count, name))
        if not good:
            details = list(details)
            for line in details[:40]:
                self._line('#     ' + str(line))
            if len(details) > 40:
                self._line('#     … and %d more' % (len(details) - 40))
        return good

    def skip(self, name, why):
        self.count += 1
        self._line('ok %d - %s # SKIP %s' % (self.count, name.replace('#', '＃'), why))

    def none(self, name, problems):
        """A result that is good if there are no problems."""
        problems = list(problems)
        return self.ok(not problems, name, problems)

    def finds(self, name, problems, what=''):
        """The test of a test: this must have found something that mentions what."""
        problems = [str(problem) for problem in problems]
        return self.ok(any(what in problem for problem in problems), 'finds ' + name,
                       problems or ['nothing was found'])

    def end(self):
        self._line('1..%d' % self.count)
        sys.exit(1 if self.failed or not self.count else 0)
