#!/usr/bin/python3
"""page_date_fit.py PRESSWATCH CASES WORK [RIDGE]

Fits monitor/page_date_table.c on annotated pages: CASES/<case>/page.html and truth.json (url, domain, date). It asks
`inspect page` for the days that each page names and for what names them, and fits a weight to each of these by the
likelihood that the right day, or none where no day is right, has the highest score. It prints the share of right dates
fitted, and in cross-validation, where every page is judged by weights that saw no page of its domain; and how often an
answer of some confidence is right. The table goes to WORK/page_date_table.c.
"""
import collections, datetime, hashlib, json, os, re, subprocess, sys
import numpy

FOLDS = 5
STEPS = 1500
# What is believed before a page was seen; the fit departs from it as far as the pages bear out. Most pages tell the date
# in one way, so that the rarer ways have few pages to speak for them.
PRIOR = {
    'LD_PUBLISHED': 3, 'LD_CREATED': 1, 'LD_PAGE': 2, 'LD_OTHER': 1, 'META_ARTICLE': 3, 'META_PUBLISHED': 2, 'META_CREATED': 1,
    'META_DATE': 1.5, 'ITEM_PUBLISHED': 2, 'ITEM_CREATED': 1, 'TIME_PUBLISHED': 2, 'TIME_NEAR': 1.5, 'TIME_FIRST': 1,
    'TIME_ONLY': 1, 'MARK_PUBLISHED': 1, 'MARK_DATE': .5, 'ADDRESS': 2.5, 'OUTLET': 6, 'CUE_NEAR': 3, 'CUE': 1.5, 'CUE_FAR': .5,
    'CALLED_NEAR': 2, 'CALLED': .5, 'LINE_ABOVE': 1, 'LINE_BELOW': 1.5, 'LINE_NEAR': .5, 'LINE_ONLY': .5, 'BYLINE': 1.5,
    'IN_TITLE': 1, 'START': .5, 'META_TITLE': .5, 'META_LEAD': .5, 'SCRIPT_PUBLISHED': 1.5, 'SCRIPT_FIRST': .5,
    'SCRIPT_CREATED': .5, 'OTHER_SAID': -2, 'ONLY_UPDATE': -1, 'NEW_YEAR': -1, 'MONTH_SAME': 1, 'MONTH_OTHER': -1,
    'IMAGE_SAME': .5, 'ANY': 0}
NOISE = .08      # share of annotations that are taken to be wrong
NONE_WEIGHT = .3  # of pages without a right candidate
DATE = re.compile(r'(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?')


def days(s):
    """the calendar days that a date may stand for: its own, and the one in UTC"""
    m = DATE.match(str(s or '').strip())
    if not m:
        return set()
    y, mo, d, h, mi, _, z = m.groups()
    try:
        own = datetime.datetime(int(y), int(mo), int(d), int(h or 0), int(mi or 0))
    except ValueError:
        return set()
    out = {own.date()}
    if h and z and z != 'Z':
        k = -1 if z[0] == '-' else 1
        out.add((own - k * datetime.timedelta(hours=int(z[1:3]), minutes=int(z[-2:]))).date())
    return out


def read(program, cases, work):
    truths, requests = {}, []
    for case in sorted(os.listdir(cases)):
        t = json.load(open(os.path.join(cases, case, 'truth.json'), encoding='utf-8'))
        if t.get('self_made') or not days(t.get('date')):
            continue
        truths[case] = t
        r = {'id': case, 'file': os.path.join(cases, case, 'page.html'), 'url': t.get('url'), 'dates': True}
        if 'fetched' in t:
            r['fetched'] = t['fetched']
        requests.append(json.dumps(r))
    out = os.path.join(work, 'dates')
    p = subprocess.Popen([program, 'inspect', 'page', '--batch'], stdin=subprocess.PIPE, stdout=open(out, 'wb'))
    p.communicate('\n'.join(requests).encode() + b'\n')
    for line in open(out, encoding='utf-8', errors='replace'):
        a = json.loads(line)
        # an update shortly behind the publication is no candidate
        yield a['id'], truths[a['id']], [d for d in a.get('dates') or [] if not d.get('update')]


def names_of(header):
    text = open(header, encoding='utf-8').read()
    text = text[text.index('enum date_signal {'):text.index('DATE_FIGURES,')]
    found = re.findall(r'^\tDATE_(\w+)', text, re.M)
    return [n for n in found if n != 'SIGNALS']


class Fit:
    def __init__(self, pages, names):
        self.names, self.pages = names, pages
        at = {n.lower().replace('_', ' '): i for i, n in enumerate(names)}
        self.first = numpy.cumsum([0] + [len(d) for _, _, d in pages])
        n = self.first[-1]
        self.x = numpy.zeros((n, len(names)))
        self.right = numpy.zeros(n)
        self.page = numpy.repeat(numpy.arange(len(pages)), numpy.diff(self.first))
        for p, (case, t, found) in enumerate(pages):
            want = days(t['date'])
            for k, d in enumerate(found):
                i = self.first[p] + k
                self.x[i, [at[b] for b in d['because']]] = 1
                self.right[i] = bool(days(d['date']) & want)
        self.known = numpy.zeros(len(pages))
        numpy.maximum.at(self.known, self.page, self.right)
        self.fold = numpy.array([int(hashlib.sha1((t.get('domain') or c).encode()).hexdigest(), 16) % FOLDS for c, t, _ in pages])

    def shares(self, w):
        s = numpy.clip(self.x @ w, -40, 40)
        e = numpy.exp(s)
        z = numpy.ones(len(self.pages))
        numpy.add.at(z, self.page, e)
        return e / z[self.page], 1 / z

    def fit(self, use, ridge):
        """weights by gradient ascent (Adam) on the pages `use`"""
        prior = numpy.array([PRIOR.get(n, 0) for n in self.names], dtype=float)
        w = prior.copy()
        m, v = numpy.zeros_like(w), numpy.zeros_like(w)
        weight = numpy.where(self.known > 0, 1, NONE_WEIGHT) * use
        for step in range(1, STEPS + 1):
            p, none = self.shares(w)
            good = numpy.zeros(len(self.pages))
            numpy.add.at(good, self.page, p * self.right)
            good = numpy.where(self.known > 0, good, none)
            # of P = (1 - NOISE) good + NOISE: annotations err, and one page must not pull forever
            scale = weight * (1 - NOISE) * good / ((1 - NOISE) * good + NOISE)
            share = numpy.where(self.known[self.page] > 0, p * self.right / numpy.maximum(good[self.page], 1e-9), 0)
            g = self.x.T @ (scale[self.page] * (share - p)) - ridge * (w - prior)
            m, v = .9 * m + .1 * g, .999 * v + .001 * g * g
            w += .05 * (m / (1 - .9 ** step)) / (numpy.sqrt(v / (1 - .999 ** step)) + 1e-8)
        return w

    def judge(self, w):
        """right or not, and the confidence, of each page"""
        p, none = self.shares(w)
        right, sure = numpy.zeros(len(self.pages)), numpy.zeros(len(self.pages))
        for k in range(len(self.pages)):
            q = p[self.first[k]:self.first[k + 1]]
            if len(q) and q.max() > none[k]:
                i = self.first[k] + q.argmax()
                right[k], sure[k] = self.right[i], q.max()
        return right, sure


def report(name, fit, right, sure):
    by = collections.defaultdict(list)
    for k, (_, t, _) in enumerate(fit.pages):
        by[t['source']].append(right[k])
    answered = sure > 0
    print(f'{name}: {right.mean():.4f} of {len(right)}, precision {right[answered].mean():.4f}',
          ' '.join(f'{s} {sum(v) / len(v):.3f}' for s, v in sorted(by.items())), flush=True)


def main():
    program, cases, work = sys.argv[1:4]
    ridge = float(sys.argv[4]) if len(sys.argv) > 4 else 2.0
    os.makedirs(work, exist_ok=True)
    here = os.path.dirname(os.path.abspath(__file__))
    names = names_of(os.path.join(here, '..', 'monitor', 'page_date.h'))
    fit = Fit(list(read(program, cases, work)), names)
    print(f'{len(fit.pages)} pages, {len(fit.page)} days; a right one is among them on {fit.known.mean():.4f}')
    right, sure = numpy.zeros(len(fit.pages)), numpy.zeros(len(fit.pages))
    for f in range(FOLDS):
        r, s = fit.judge(fit.fit(fit.fold != f, ridge))
        right[fit.fold == f], sure[fit.fold == f] = r[fit.fold == f], s[fit.fold == f]
    report('unseen', fit, right, sure)
    for low, high in ((0, .5), (.5, .7), (.7, .9), (.9, .97), (.97, 1.01)):
        at = (sure > low) & (sure <= high)
        if at.any():
            print(f'  confidence above {low}: {at.sum()} pages, right {right[at].mean():.3f}')
    with open(os.path.join(work, 'wrong_unseen'), 'w') as out:
        for k, (case, t, _) in enumerate(fit.pages):
            if not right[k]:
                print(case, t['date'], f'{sure[k]:.2f}', 'known' if fit.known[k] else 'unknown', file=out)
    w = fit.fit(numpy.ones(len(fit.pages)), ridge)
    r, s = fit.judge(w)
    report('fitted', fit, r, s)
    with open(os.path.join(work, 'wrong'), 'w') as out:
        for k, (case, t, _) in enumerate(fit.pages):
            if not r[k]:
                print(case, t['date'], f'{s[k]:.2f}', 'known' if fit.known[k] else 'unknown', file=out)
    counts = fit.x.sum(0)
    with open(os.path.join(work, 'page_date_table.c'), 'w') as out:
        out.write('/* Made by tests/page_date_fit.py; do not edit. */\n#include "monitor/page_date.h"\n\n/* clang-format off */\n'
                  'const char *const date_figure_names[DATE_FIGURES] = {\n')
        for n in names:
            out.write(f'\t[DATE_{n}] = "{n.lower().replace("_", " ")}",\n')
        out.write('};\n\nconst float date_weights[DATE_FIGURES] = {\n')
        for n, x, c in zip(names, w, counts):
            out.write(f'\t[DATE_{n}] = {x:.3f}f, /* {int(c)} */\n')
        out.write('};\n')


if __name__ == '__main__':
    main()
