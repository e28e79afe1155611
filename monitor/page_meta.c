/* What a page says about itself where readers do not look: meta elements, microdata, JSON-LD. */
#include "monitor/page.h"

#include "base/url.h"
#include "base/utf8.h"
#include "monitor/json_ld.h"

enum { DEEPEST = 26, MOST_AUTHORS = 24 };

struct str
page_meta_value(const struct page_reader *r, const char *name)
{
	for (size_t i = 0; i < r->d.n_metas; i++) {
		if (str_ieq(r->d.metas[i].name, str_from(name)))
			return r->d.metas[i].value;
	}
	return STR_NONE;
}

static struct str
first_meta(const struct page_reader *r, const char *const *names)
{
	for (; *names; names++) {
		struct str value = page_meta_value(r, *names);
		if (value.n)
			return value;
	}
	return STR_NONE;
}

/* A name to be judged by page_author.c; `house`: it is said to be no person. */
static void
note_author(struct page_reader *r, struct str name, bool house)
{
	name = html_line(name, r->a);
	if (name.n >= 2 && r->n_given < sizeof(r->given) / sizeof(r->given[0]))
		r->given[r->n_given++] = (struct page_given){ name, house };
}

/* The group with that "@id" and a name, among all that was read. */
static const struct json_value *
named_node(const struct json_value *v, struct str id, int depth)
{
	for (; v && depth < DEEPEST; v = v->next) {
		bool hit = v->kind == JSON_GROUP && json_ld_member(v, "name") &&
			   str_eq(json_ld_text(json_ld_member(v, "@id")), id);
		const struct json_value *found = hit        ? v
						 : v->first ? named_node(v->first, id, depth + 1)
							    : NULL;
		if (found)
			return found;
	}
	return NULL;
}

/* "author": {"@id": "#jane"}: the person stands elsewhere in the graph. */
static const struct json_value *
referred(struct page_reader *r, const struct json_value *v)
{
	struct str id = json_ld_text(json_ld_member(v, "@id"));
	const struct json_value *found = NULL;
	if (!id.n || json_ld_member(v, "name"))
		return v;
	for (size_t i = 0; i < r->n_json && !found; i++)
		found = named_node(r->json[i], id, 0);
	return found ? found : v;
}

static void
json_author(struct page_reader *r, const struct json_value *v)
{
	v = referred(r, v);
	struct str type = json_ld_text(json_ld_member(v, "@type"));
	note_author(r, json_ld_text(v), str_ifind(type, S("organization")) >= 0);
}

static void
json_authors(struct page_reader *r, const struct json_value *v)
{
	if (!v)
		return;
	if (v->kind != JSON_LIST) {
		json_author(r, v);
		return;
	}
	int n = 0;
	for (const struct json_value *m = v->first; m && n < MOST_AUTHORS; m = m->next, n++)
		json_author(r, m);
}

static struct str
resolved(struct page_reader *r, struct str link)
{
	return link.n ? url_resolve(r->base, link, r->a) : STR_NONE;
}

/* The article's node, or the first of several that the title confirms. */
static void
read_article_node(struct page_reader *r, const struct json_value *v)
{
	struct page *p = r->page;
	r->says_article = true;
	r->json_title = html_line(json_ld_text(json_ld_member(v, "headline")), r->a);
	if (!r->json_title.n)
		r->json_title = html_line(json_ld_text(json_ld_member(v, "name")), r->a);
	struct str body = json_ld_text(json_ld_member(v, "articleBody"));
	if (body.n)
		r->json_body = html_text(body, r->a);
	json_authors(r, json_ld_member(v, "author"));
	if (!r->n_given)
		json_authors(r, json_ld_member(v, "creator"));
	r->publisher = html_line(json_ld_text(json_ld_member(v, "publisher")), r->a);
	p->image = resolved(r, json_ld_text(json_ld_member(v, "image")));
	r->json_article = v;
	if (!p->lead.n)
		p->lead = html_line(json_ld_text(json_ld_member(v, "description")), r->a);
}

static void
meta_authors(struct page_reader *r)
{
	static const char *const names[] = { "author", "article:author", "parsely-author",
		"sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author",
		"cxenseparse:author", "twitter:creator", NULL };
	for (const char *const *n = names; *n; n++) {
		struct str name = page_meta_value(r, *n);
		if (!name.n || str_find(name, S("://")) >= 0 || str_starts(name, S("@")))
			continue;
		note_author(r, name, false);
		break;
	}
}

void
page_meta(struct page_reader *r)
{
	static const char *const titles[] = { "og:title", "twitter:title", "parsely-title",
		"sailthru.title", "dc.title", "dcterms.title", NULL };
	static const char *const leads[] = { "og:description", "description", "twitter:description",
		NULL };
	static const char *const images[] = { "og:image", "og:image:url", "twitter:image",
		"twitter:image:src", NULL };
	struct page *p = r->page;
	for (size_t i = 0; i < r->d.n_json_ld; i++) {
		const struct json_value *root = json_ld_read(r->d.json_ld[i], r->a),
					*v = json_ld_article(root, 0);
		if (r->n_json < sizeof(r->json) / sizeof(r->json[0]))
			r->json[r->n_json++] = root;
		if (v && !r->says_article)
			read_article_node(r, v);
	}
	if (str_ieq(page_meta_value(r, "og:type"), S("article")) ||
		page_meta_value(r, "article:published_time").n)
		r->says_article = true;
	r->og_title = html_line(first_meta(r, titles), r->a);
	r->site_name = html_line(page_meta_value(r, "og:site_name"), r->a);
	if (!p->lead.n)
		p->lead = html_line(first_meta(r, leads), r->a);
	if (!p->image.n)
		p->image = resolved(r, first_meta(r, images));
	bool person = false;
	for (size_t i = 0; i < r->n_given; i++)
		person = person || !r->given[i].house;
	if (!person)
		meta_authors(r);
	struct str canonical = resolved(r, r->d.canonical);
	if (!canonical.n)
		canonical = resolved(r, page_meta_value(r, "og:url"));
	bool same = !r->doc->url.n || url_same_site(canonical, r->doc->url);
	ptrdiff_t host = str_find(canonical, S("://"));
	ptrdiff_t path =
		host < 0 ? -1
			 : str_find_byte(str_sub(canonical, (size_t)host + 3, canonical.n), '/');
	bool root = path < 0 || (size_t)(host + 3 + path + 1) >= canonical.n;
	p->canonical = canonical.n && same && !root ? canonical : STR_NONE;
}
