/* One tree of several files: lists of the same name become one, groups are merged, and anything
 * else may stand in one file only. */
#include <string.h>

#include "base/conf_tree.h"

void
conf_add_child(struct conf *c, struct conf_item *parent, struct conf_item *child)
{
	ARENA_GROW(c->arena, parent->v, parent->n, parent->cap);
	parent->v[parent->n++] = child;
}

static struct conf_item *
find(struct conf_item *group, struct str name)
{
	for (size_t i = 0; i < group->n; i++)
		if (str_eq(group->v[i]->name, name))
			return group->v[i];
	return NULL;
}

static void
merge_list(struct conf *c, struct conf_item *into, const struct conf_item *from)
{
	for (size_t i = 0; i < from->n; i++)
		conf_add_child(c, into, from->v[i]);
}

static void
report_twice(struct conf *c, const struct conf_item *first, const struct conf_item *second)
{
	conf_problem_at(c, second->file, second->name_at, "keep one of them",
		"the key %.*s stands here again (first at %.*s)", STR_ARG(second->name),
		STR_ARG(conf_place_text(c, first->file, first->name_at)));
}

void
conf_merge(struct conf *c, struct conf_item *into, struct conf_item *from)
{
	for (size_t i = 0; i < from->n; i++) {
		struct conf_item *theirs = from->v[i], *ours = find(into, theirs->name);
		if (!ours)
			conf_add_child(c, into, theirs);
		else if (ours->kind == ITEM_LIST && theirs->kind == ITEM_LIST)
			merge_list(c, ours, theirs);
		else if (ours->kind == ITEM_GROUP && theirs->kind == ITEM_GROUP)
			conf_merge(c, ours, theirs);
		else
			report_twice(c, ours, theirs);
	}
}

void
conf_join_by_space(struct conf *c, struct conf_item *item)
{
	if (item->joined_by_space || item->n_spans == 0)
		return;
	item->joined_by_space = true;
	AUTO(buf) struct buf joined = { 0 };
	size_t added = 0;
	for (size_t i = 0; i < item->n_spans; i++) {
		struct conf_span *span = &item->spans[i];
		size_t end = i + 1 < item->n_spans ? item->spans[i + 1].value_at : item->string.n;
		if (span->begins && i > 0) {
			buf_byte(&joined, ' ');
			added++;
		}
		buf_str(&joined, str_sub(item->string, span->value_at, end));
		span->value_at += added;
	}
	item->string = arena_str(c->arena, buf_view(&joined));
}
