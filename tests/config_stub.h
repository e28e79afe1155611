/* Stands in for rooms that are not joined yet; goes when they are. */
#define CONFIG_STUB 1
#include <ctype.h>
#include "rules/words.h"
struct gazetteer { int x; };
struct rule { const struct rule_source *source; };
struct str words_fold(struct arena *a, struct str text)
{
	AUTO(buf) struct buf b = { 0 };
	for (size_t i = 0; i < text.n; i++)
		buf_byte(&b, isalnum((unsigned char)text.s[i]) ? (char)tolower((unsigned char)text.s[i]) : ' ');
	return arena_str(a, buf_view(&b));
}
struct gazetteer *gazetteer_new(const struct user_place *places, size_t n) { (void)places; (void)n; return mem_alloc(8); }
void gazetteer_free(struct gazetteer *g) { free(g); }
enum status region_resolve(const struct gazetteer *g, struct str name, struct arena *a, struct region_target *ret, struct err *err)
{ (void)g; (void)a; (void)err; ret->name = name; return STATUS_OK; }
static void stub_problem(struct arena *a, struct rule_problems *p, enum rule_key key, size_t element, size_t offset, const char *text)
{
	ARENA_GROW(a, p->v, p->n, p->cap);
	p->v[p->n++] = (struct rule_problem){ .key = key, .element = element, .offset = offset, .text = str_from(text) };
}
enum status rule_compile(const struct rule_source *s, const struct rule_world *w, struct arena *a, struct rule **ret, struct rule_problems *p)
{
	for (size_t i = 0; i < s->outlets.n; i++)
		if (!w->has_outlet(w->context, s->outlets.v[i]) && !w->has_group(w->context, s->outlets.v[i]))
			stub_problem(a, p, RULE_OUTLETS, i, 0, "no such outlet");
	if (str_ends(s->match, S("AND")))
		stub_problem(a, p, RULE_MATCH, 0, s->match.n, "something is missing");
	*ret = arena_zero(a, sizeof(**ret));
	(*ret)->source = s;
	return p->n ? STATUS_BAD : STATUS_OK;
}
enum status rule_run_samples(const struct rule *r, const struct rule_source *s, const struct gazetteer *g, struct arena *a, struct rule_problems *p)
{
	(void)r; (void)g;
	for (size_t i = 0; i < s->n_misses; i++)
		if (s->keywords.n && !s->none.n && str_find(s->misses[i].title, s->keywords.v[0]) >= 0)
			stub_problem(a, p, RULE_MISSES, i, 0, "matches");
	return p->n ? STATUS_BAD : STATUS_OK;
}
bool rule_can_reach(const struct rule *r, struct str o, struct str t, struct str c, const struct str_list *g)
{ (void)r; (void)o; (void)t; (void)c; (void)g; return true; }
bool channel_read(struct conf *c, const struct conf_item *g, const struct mail_settings *m, struct str l, struct channel *ret)
{ (void)c; (void)m; (void)l; *ret = (struct channel){ .item = g, .name = conf_string(conf_get(g, "name")) }; return true; }
