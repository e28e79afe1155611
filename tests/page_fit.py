#!/usr/bin/python3
"""page_fit.py PRESSWATCH CASES WORK [TREES [RATE]]

Fits monitor/page_trees_table.c on annotated pages: CASES/<case>/page.html and truth.json (url, domain, text, or the
segments with and without). It asks `inspect page` for the figures of each block, labels the blocks by the truth, lets
page_fit.c grow the trees, and prints text and segment F1 of the fitted scores beside those of cross-validation, in
which every page is judged by trees that saw no page of its domain. The table goes to WORK/page_trees_table.c.
"""
import collections, hashlib, json, os, re, subprocess, sys
import numpy

TOKEN = re.compile(r'\w+')
FOLDS = 5
SEGMENT_WEIGHT = 0.25


def squash(s):
    return re.sub(r'\s+', ' ', s or '').strip()


def shingles(tokens):
    return [tuple(tokens[i:i + 4]) for i in range(max(1, len(tokens) - 3)) if tokens[i:i + 4]]


def label_text(truth, blocks):
    """(share of the block that is the truth's, weight) of each block"""
    tokens = TOKEN.findall(truth)
    have = set(shingles(tokens))
    flat = ' ' + ' '.join(tokens) + ' '
    lines = {' '.join(TOKEN.findall(line)) for line in truth.split('\n')}
    out = []
    for b in blocks:
        t = TOKEN.findall(b)
        line = ' '.join(t)
        if not t:
            share, weight = 0, 0
        elif len(t) < 4:
            share = 1 if line in lines else 0.6 if ' ' + line + ' ' in flat else 0
            weight = len(t)
        else:
            s = shingles(t)
            share, weight = sum(x in have for x in s) / len(s), len(t)
        out.append((share, weight / max(60, len(tokens))))
    # a text that stands twice on the page and once in the truth: the one among its like counts
    where = collections.defaultdict(list)
    for i, b in enumerate(blocks):
        if out[i][0] >= .5:
            where[' '.join(TOKEN.findall(b))].append(i)
    for line, at in where.items():
        spare = len(at) - max(1, flat.count(' ' + line + ' '))
        if spare > 0:
            near = lambda i: sum(out[j][0] * out[j][1] for j in range(max(0, i - 6), min(len(out), i + 7)) if j not in at)
            for i in sorted(at, key=near)[:spare]:
                out[i] = (0, out[i][1])
    return out


def label_segments(t, blocks):
    yes, no = [squash(s) for s in t['with']], [squash(s) for s in t.get('without', [])]
    out = []
    for b in blocks:
        s = squash(b)
        y, n = sum(x in s for x in yes), sum(x in s for x in no)
        out.append((1, SEGMENT_WEIGHT) if y > n else (0, SEGMENT_WEIGHT) if n else (0, 0))
    return out


def text_pr(truth, text):
    a, b = (collections.Counter(shingles(TOKEN.findall(s))) for s in (truth, text))
    tp, np_, nt = sum((a & b).values()), sum(b.values()), sum(a.values())
    return tp / np_ if np_ else None, tp / nt if nt else None


def mean(xs):
    xs = [x for x in xs if x is not None]
    return sum(xs) / len(xs) if xs else 0


def f1(pairs):
    p, r = mean(x[0] for x in pairs), mean(x[1] for x in pairs)
    return 2 * p * r / (p + r) if p + r else 0


def report(name, pages, scores):
    pairs, sources, seg = [], collections.defaultdict(list), [0, 0, 0]
    at = 0
    for t, blocks, kept in pages:
        s = scores[at:at + len(blocks)] if scores is not None else None
        at += len(blocks)
        text = '\n\n'.join(b for i, b in enumerate(blocks) if (s[i] > 0 if s is not None else kept[i]))
        if t.get('text'):
            pairs.append(text_pr(t['text'], text))
            sources[t['source']].append(pairs[-1])
        else:
            q = squash(text)
            tp, fp = sum(squash(x) in q for x in t['with']), sum(squash(x) in q for x in t.get('without', []))
            seg = [seg[0] + tp, seg[1] + fp, seg[2] + len(t['with']) - tp]
    news = [x for s in ('aeb', 'fundus', 'feval') for x in sources[s]]
    print(f'{name}: text {f1(pairs):.4f} news {f1(news):.4f}', ' '.join(f'{s} {f1(v):.3f}' for s, v in sorted(sources.items())),
          f'segments {2 * seg[0] / max(1, 2 * seg[0] + seg[1] + seg[2]):.4f}', flush=True)


def main():
    program, cases, work = sys.argv[1:4]
    os.makedirs(work, exist_ok=True)
    truths, requests = {}, []
    for case in sorted(os.listdir(cases)):
        t = json.load(open(os.path.join(cases, case, 'truth.json'), encoding='utf-8'))
        if t.get('self_made') or not (t.get('text') or t.get('with') is not None):
            continue
        truths[case] = t
        requests.append(json.dumps({'id': case, 'file': os.path.join(cases, case, 'page.html'), 'url': t.get('url'), 'blocks': True}))
    p = subprocess.Popen([program, 'inspect', 'page', '--batch'], stdin=subprocess.PIPE, stdout=open(os.path.join(work, 'blocks'), 'wb'))
    p.communicate('\n'.join(requests).encode() + b'\n')
    pages, figures, y, w, fold = [], [], [], [], []
    for line in open(os.path.join(work, 'blocks'), encoding='utf-8', errors='replace'):
        a = json.loads(line)
        blocks = a.get('blocks') or []
        t = truths[a['id']]
        texts = [b.get('text', '') for b in blocks]
        labels = label_text(t['text'], texts) if t.get('text') else label_segments(t, texts)
        pages.append((t, texts, [b['kept'] for b in blocks]))
        if blocks:
            figures.append(numpy.array([b['figures'] for b in blocks], dtype=numpy.float32))
        f = int(hashlib.sha1((t.get('domain') or a['id']).encode()).hexdigest(), 16) % FOLDS
        for share, weight in labels:
            y.append(float(share >= .5))
            w.append(weight * abs(2 * share - 1) + (0.001 if t.get('text') else 0))
            fold.append(f)
    figures = numpy.concatenate(figures)
    print(f'{len(pages)} pages, {len(y)} blocks, {int(sum(y))} of articles', flush=True)
    with open(os.path.join(work, 'data'), 'wb') as out:
        out.write(numpy.array(figures.shape, dtype=numpy.uint32).tobytes())
        out.write(figures.tobytes())
        for values, kind in ((y, numpy.float32), (numpy.array(w) * 20, numpy.float32), (fold, numpy.int32)):
            out.write(numpy.array(values, dtype=kind).tobytes())
    fit = os.path.join(work, 'page_fit')
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run(['cc', '-O3', '-march=native', '-o', fit, os.path.join(here, 'page_fit.c'), '-lm'], check=True)
    subprocess.run([fit, os.path.join(work, 'data'), os.path.join(work, 'page_trees_table.c'), os.path.join(work, 'scores'), *sys.argv[4:]], check=True)
    scores = numpy.fromfile(os.path.join(work, 'scores'), dtype=numpy.float32).reshape(2, -1)
    report('now', pages, None)
    report('ideal', pages, numpy.array(y) - .5)
    report('unseen', pages, scores[0])
    report('fitted', pages, scores[1])


if __name__ == '__main__':
    main()
